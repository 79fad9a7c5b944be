"use strict";
// Files that the program hands out are saved; no other address is ever opened, whatever stands on the screen.
window.open = (address) => {
  const wanted = address ? new URL(address, window.location.href) : null;
  if (wanted && wanted.origin === window.location.origin && wanted.pathname.startsWith("/download/")) {
    const link = document.createElement("a");
    link.href = wanted.href;
    link.download = "";
    document.body.append(link);
    link.click();
    link.remove();
  }
  return null;
};

// The terminal puts the ideographic baseline on the bottom of a cell. Below it Japanese fonts still have the feet of g, p and y, which were cut
// off: so letters stand higher by what their font has below that line.
const drawn = CanvasRenderingContext2D.prototype.fillText;
CanvasRenderingContext2D.prototype.fillText = function (letters, x, y, ...more) {
  return drawn.call(this, letters, x, y - this.measureText(letters).fontBoundingBoxDescent, ...more);
};

document.getElementById("again").addEventListener("click", () => window.location.reload());
new MutationObserver(() => {
  if (document.body.classList.contains("-closed")) document.getElementById("again").focus();
}).observe(document.body, { attributes: true, attributeFilter: ["class"] });

// The terminal measures its font once, when it begins: so the font comes first. Its own code begins by window.onload, which is past by then.
window.addEventListener("load", async () => {
  const fonts = ["16px 'Roboto Mono'", "bold 16px 'Roboto Mono'"].map((font) => document.fonts.load(font, "aあ§"));
  await Promise.allSettled(fonts);
  const script = document.createElement("script");
  script.src = "/static/textual.js";
  script.addEventListener("load", () => window.onload(new Event("load")));
  document.body.append(script);
});
