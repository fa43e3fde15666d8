// Tables read down on a narrow screen: each cell then says which column it belongs to.

/**
 * Gives every cell of a text's tables the heading of its column.
 * @param {Element} target
 */
export function labelCells(target) {
  for (const table of target.querySelectorAll("table")) {
    const heads = [...table.querySelectorAll("thead th")].map((head) => head.textContent);
    for (const row of table.querySelectorAll("tbody tr")) {
      for (const [at, cell] of [...row.children].entries()) {
        if (heads[at]) cell.setAttribute("data-label", heads[at]);
      }
    }
  }
}
