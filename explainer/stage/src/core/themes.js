/** Colours by meaning: the tokens of assets/theme as custom properties. */

import tokens from "../../../../assets/theme/tokens.json" with { type: "json" };

export { tokens };

/** @param {Record<string, string>} colours */
const properties = (colours) =>
  Object.entries(colours)
    .map(([name, value]) => `--${name}:${value};`)
    .join("");

/**
 * A style sheet that gives each theme its colours; drawings inherit them into their shadow roots.
 * @param {string} [selector]  what carries data-theme
 * @returns {string} CSS
 */
export const themeCss = (selector = ".kx-stage") =>
  Object.entries(tokens)
    .map(([theme, colours]) => `${selector}[data-theme="${theme}"]{${properties(colours)}}`)
    .join("\n");

/**
 * The colours that a chapter brings along, for what stands in an element that names it; on paper
 * every theme is the light one.
 * @param {string} chapter
 * @param {Record<string, Record<string, string>>} themes
 */
export function castCss(chapter, themes) {
  const inside = `[data-chapter="${chapter}"]`;
  const rules = Object.entries(themes).map(
    ([theme, colours]) => `.kx[data-theme="${theme}"] ${inside}{${properties(colours)}}`,
  );
  const light = properties(themes.light ?? {});
  return [...rules, `@media print{.kx[data-theme] ${inside}{${light}}}`].join("\n");
}
