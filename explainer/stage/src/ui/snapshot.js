// The picture as it stands, as an image with the words that belong to it: question, sentence, source.

import { faces } from "../style/sheet.js";

const SVG = "http://www.w3.org/2000/svg";
const WIDTH = 1600;
const EDGE = 48;
const LINE = 1.35;
// What a drawing gets from style sheets and tokens, which an image by itself does not have.
const WORN = [
  ...["fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity"],
  ...["stroke-dasharray", "stroke-dashoffset", "stroke-linecap", "stroke-linejoin", "paint-order"],
  ...["opacity", "display", "visibility", "transform", "clip-path", "mask", "filter"],
  ...["font-family", "font-size", "font-weight", "font-style", "letter-spacing", "text-anchor"],
  ...["dominant-baseline", "stop-color", "stop-opacity"],
];

/** @typedef {{text: string, size: number, bold?: boolean}} Line */

/**
 * @param {HTMLElement} host  of a drawing
 * @param {Line[]} lines  what is written under it
 * @returns {Promise<HTMLCanvasElement>}
 */
export async function snapshot(host, lines) {
  const image = await pictureOf(host);
  const height = (WIDTH * host.clientHeight) / host.clientWidth;
  const canvas = document.createElement("canvas");
  const pen = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  const written = lines.flatMap((line) => wrapped(pen, line));
  canvas.width = WIDTH;
  canvas.height = height + 2 * EDGE + written.reduce((sum, { size }) => sum + size * LINE, 0);
  const { color, backgroundColor } = colours(host);
  pen.fillStyle = backgroundColor;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, WIDTH, height);
  pen.fillStyle = color;
  write(pen, written, height + EDGE);
  return canvas;
}

/** @param {HTMLElement} host */
function colours(host) {
  const root = host.closest(".kx") ?? host;
  return getComputedStyle(root);
}

/** @type {(pen: CanvasRenderingContext2D, line: Line) => void} */
const choose = (pen, { size, bold }) => {
  pen.font = `${bold ? 700 : 400} ${size}px "Atkinson Hyperlegible", sans-serif`;
};

/** @type {(pen: CanvasRenderingContext2D, written: Line[], top: number) => void} */
function write(pen, written, top) {
  let y = top;
  for (const line of written) {
    choose(pen, line);
    y += line.size * LINE;
    pen.fillText(line.text, EDGE, y - line.size * (LINE - 1));
  }
}

/**
 * @type {(pen: CanvasRenderingContext2D, line: Line) => Line[]}
 */
function wrapped(pen, line) {
  choose(pen, line);
  const rows = [""];
  for (const word of line.text.split(" ")) {
    const longer = `${rows[rows.length - 1]} ${word}`.trim();
    if (pen.measureText(longer).width <= WIDTH - 2 * EDGE) rows[rows.length - 1] = longer;
    else rows.push(word);
  }
  return rows.map((text) => ({ ...line, text }));
}

/**
 * @param {HTMLElement} host
 * @returns {Promise<HTMLImageElement>}
 */
async function pictureOf(host) {
  const { clientWidth: width, clientHeight: height } = host;
  const whole = document.createElementNS(SVG, "svg");
  whole.setAttribute("viewBox", `0 0 ${width} ${height}`);
  whole.setAttribute("width", String(WIDTH));
  whole.setAttribute("height", String((WIDTH * height) / width));
  const style = document.createElementNS(SVG, "style");
  style.textContent = faces();
  whole.append(
    style,
    ...[...(host.shadowRoot?.children ?? [])].map((one) => layer(one, width, height)),
  );
  const image = new Image();
  const text = new XMLSerializer().serializeToString(whole);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  return image;
}

/**
 * A layer where the camera holds it; what lies outside of the frame is cut off there.
 * @type {(drawn: Element, width: number, height: number) => SVGElement}
 */
function layer(drawn, width, height) {
  const copy = /** @type {SVGElement} */ (drawn.cloneNode(true));
  wear(drawn, copy);
  copy.removeAttribute("style");
  for (const [name, value] of Object.entries({ width, height, overflow: "visible" })) {
    copy.setAttribute(name, String(value));
  }
  const { transform, display } = getComputedStyle(drawn);
  const moved = document.createElementNS(SVG, "g");
  if (transform !== "none") moved.setAttribute("transform", transform);
  if (display === "none") moved.setAttribute("display", "none");
  moved.append(copy);
  return moved;
}

/** @type {(from: Element, to: Element) => void} */
function wear(from, to) {
  const worn = getComputedStyle(from);
  const text = WORN.map((name) => `${name}:${worn.getPropertyValue(name)}`).join(";");
  to.setAttribute("style", text);
  for (const [at, child] of [...from.children].entries()) wear(child, to.children[at]);
}
