/** An SVG in a shadow root of its own: two drawings on a page never share an id. */

import { fit } from "./lettering.js";

// Words of a drawing are never smaller than 12 px: the less room, the fewer and the larger they are.
// A width of the drawing, and the size in its own units (960 across, a chart 480) that holds below it.
// Paper is read from near, and keeps all words.
const ROOM = `@container (max-width: 700px) { text.label { font-size: 21px } }
@media screen {
  @container (max-width: 560px) {
    .minor { display: none }
    text:is(.label, .big) { font-size: 28px }
    .key { transform: scale(1.65) }
  }
  @container (max-width: 420px) {
    text:is(.label, .big) { font-size: 37px }
    .key { transform: scale(2.15) }
  }
}
@media print {
  :host(.kx-scene) text:not(.label, .big, .sized, .key *) { font-size: 21px }
  .key { transform: scale(1.3) }
}
.moved text.label { font-size: calc(17px / var(--zoom, 1)) }
.moved text.big { font-size: calc(22px / var(--zoom, 1)) }
@container (max-width: 700px) { .moved text:is(.label, .big) { font-size: calc(21px / var(--zoom, 1)) } }
@container (min-width: 560.01px) { .narrow { display: none } }
@media print { .narrow { display: none } }
@media screen { @container (max-width: 560px) { .wide { display: none } } }
@container (max-width: 560px) {
  .layer text:is(.label, .big) { font-size: calc(22px / var(--zoom, 1)) }
}
@container (max-width: 420px) { .layer text:is(.label, .big) { font-size: calc(26px / var(--zoom, 1)) } }
@container (max-width: 360px) { :host(.kx-chart) text { font-size: 19.5px } }
@container (max-width: 260px) { text { display: none } }`;

// Where a reader's own colours rule the page, a drawing keeps its ground and its colours: letters that
// alone take others would not be read, and dark would mean light.
const OWN_COLOURS = `@media (forced-colors: active) {
  :host { forced-color-adjust: none; background: var(--panel); color: var(--ink) }
  svg, svg * { forced-color-adjust: none }
}`;

/** @type {CSSStyleSheet|undefined} */
let sheet;

// What the camera moves is a layer of its own, and sharp again once it stands.
const LAYERS = `.layer { position: absolute; inset: 0; width: 100%; height: 100%; overflow: visible; pointer-events: none }
.layer > * { pointer-events: auto }
.moved { transform-origin: 0 0 }
.moving { will-change: transform }
.hand { cursor: grab; touch-action: pan-y }
.hand:active { cursor: grabbing }
.hand.dragged-y { cursor: ns-resize }
.hand.dragged-x { cursor: ew-resize }
.hand.tapped { cursor: pointer }`;

/** Made once, and as an object: a strict content security policy may forbid style elements. */
function drawingStyle() {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `:host{display:block;contain:content;container-type:inline-size} svg{display:block;width:100%;height:auto;translate:calc(50% * (1 - var(--kx-shown,1))) var(--kx-lift,0);scale:var(--kx-shown,1);transform-origin:0 0} text{unicode-bidi:var(--kx-bidi,normal)} ${ROOM} ${LAYERS} ${OWN_COLOURS}`,
    );
  }
  return sheet;
}

/**
 * Put a drawing into a host element.
 * @param {HTMLElement} host  gets a shadow root, or keeps the one it has
 * @param {string} svg
 * @returns {Element}
 */
export function mountDrawing(host, svg) {
  return mountLayers(host, svg, (drawing) => ({ layers: [drawing] })).layers[0];
}

/**
 * Put a drawing into a host element as layers that lie over one another.
 * @param {HTMLElement} host
 * @param {string} svg
 * @template {{layers: SVGElement[]}} Drawn
 * @param {(drawing: SVGElement) => Drawn} split
 * @returns {Drawn} what `split` made
 */
export function mountLayers(host, svg, split) {
  const parsed = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  if (parsed.localName !== "svg")
    throw new Error(`A drawing cannot be read: ${parsed.textContent}`);
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [drawingStyle()];
  const svgElement = /** @type {SVGElement} */ (/** @type {Element} */ (parsed));
  const drawing = host.ownerDocument.importNode(svgElement, true);
  const made = split(drawing);
  for (const layer of made.layers) {
    // What the picture shows is said by the sentence; the host names it.
    layer.setAttribute("aria-hidden", "true");
    layer.setAttribute("focusable", "false");
  }
  root.replaceChildren(...made.layers);
  return made;
}

/**
 * Take a drawing away again; the shadow root cannot be.
 * @param {HTMLElement} host
 */
export const unmountDrawing = (host) => host.shadowRoot?.replaceChildren();

/**
 * A writer for one attribute that touches the page only when the text has changed.
 * @param {Element} element
 * @param {string} attribute
 * @returns {(text: string|null) => void}  null leaves the attribute out
 */
export function attributeWriter(element, attribute) {
  /** @type {string|null|undefined} */
  let last;
  return (text) => {
    if (text === last) return;
    last = text;
    if (text === null) element.removeAttribute(attribute);
    else element.setAttribute(attribute, text);
  };
}

/**
 * The same for an element's text.
 * @param {Element} element
 * @param {number} [room]  how wide its words may be, in em
 * @returns {(text: string) => void}
 */
export function textWriter(element, room) {
  /** @type {string|undefined} */
  let last;
  return (text) => {
    if (text === last) return;
    last = text;
    element.textContent = text;
    fit(element, text, room);
  };
}
