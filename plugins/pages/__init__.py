"""From the site as data to files in place: outputs, their keys, memory, stage and the build itself."""
