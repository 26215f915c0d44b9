"use strict";
// The page was made by build `version`; when another one is ready, look again. Where the reader was is kept by the browser.
{
  const { version } = document.currentScript.dataset;
  const events = new EventSource("/_varos/izmene");
  events.onmessage = (event) => {
    if (event.data !== version) {
      events.close();
      location.reload();
    }
  };
}
