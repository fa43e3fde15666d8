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
