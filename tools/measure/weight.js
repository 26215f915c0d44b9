async () => {
  const step = Math.max(300, innerHeight * 0.8);
  for (let y = 0; y < document.documentElement.scrollHeight; y += step) {
    scrollTo(0, y);
    await new Promise((done) => setTimeout(done, 60));
  }
  return {
    nodes: document.querySelectorAll("*").length,
    photographs: [...document.querySelectorAll("main img")].map((image) => image.currentSrc),
    preloaded: [...document.querySelectorAll("link[rel=preload][as=font]")].map((link) => link.href),
  };
}
