"""A model as JavaScript that a page runs: its rates, events and observables, and no solver.

Names with a dollar are the page's own: `$t` time, `$y` what flows, `$s` what only events set,
`$p` parameters, `$c` what follows from the last two and stands still between events.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from xml.etree.ElementTree import Element

from explainer.models.equations import Equations, Event, Flow, read_equations
from explainer.models.mathml import TIME, names_in, script, written
from explainer.models.model import Model

_RESERVED = frozenset(
    [
        "do",
        "if",
        "in",
        "for",
        "let",
        "new",
        "try",
        "var",
        "case",
        "else",
        "enum",
        "null",
        "this",
        "true",
        "void",
    ]
)


def to_javascript(model: Model) -> str:
    """Return the module of a model: one object, of the type CompiledModel of the stage."""
    return Writer(read_equations(model)).module(model)


class Writer:
    """Writes the functions of one model."""

    def __init__(self, equations: Equations) -> None:
        self.equations = equations
        ordered = self._ordered(equations.rules)
        self.still = [n for n in ordered if n in equations.rules and n not in equations.moving]
        self.places = {
            **{name: f"$p[{i}]" for i, name in enumerate(equations.parameters)},
            **{name: f"$s[{i}]" for i, name in enumerate(equations.jumping)},
            **{name: f"$y[{i}]" for i, name in enumerate(equations.flows)},
        }
        self.kept = {name: f"$c[{i}]" for i, name in enumerate(self.still)}

    def module(self, model: Model) -> str:
        """Return the whole module."""
        equations = self.equations
        names = ", ".join(f'"{name}"' for name in equations.parameters)
        values = ", ".join(written(model.parameter(n).value) for n in equations.parameters)
        observed = [observable.name for observable in model.observables]
        listed = ", ".join(f'"{name}"' for name in observed)
        return f"""\
// Made of explainer/models/{model.name}.ant by scripts/live_models.py: change that, and run this.

/** @type {{import("../simulate.js").CompiledModel}} */
export const {model.name} = {{
  parameters: [{names}],
  values: [{values}],
  jumping: [{", ".join(map(written, equations.jumping.values()))}],
  observables: [{listed}],
  flowing: {len(equations.flows)},
  still: {len(self.still)},
  start($p, $s, $y) {{
{self._start()}
  }},
  settle($s, $p, $c) {{
{self._settle()}
  }},
  rates($t, $y, $s, $p, $c, $d) {{
{self._rates()}
  }},
  observe($t, $y, $s, $p, $c, $o) {{
{self._observe(observed)}
  }},
  events: [
{"".join(self._event(event) for event in equations.events)}  ],
}};
"""

    def _start(self) -> str:
        starts = self.equations.starts
        formulas = [f for f in starts.values() if isinstance(f, Element)]
        lines = self._needed(_names(formulas), {})
        for i, formula in enumerate(starts.values()):
            made = self._formula(formula) if isinstance(formula, Element) else written(formula)
            lines.append(f"$y[{i}] = {made};")
        return _indented(lines)

    def _settle(self) -> str:
        lines = self._needed(self.still, {})
        return _indented([*lines, *(f"{self.kept[n]} = {_safe(n)};" for n in self.still)])

    def _rates(self) -> str:
        flows = self.equations.flows.values()
        laws = {id(law): law for flow in flows for _, law in flow}
        lines = self._needed(_names(laws.values()), self.kept)
        shared = {key: f"$law{i}" for i, key in enumerate(laws)}
        lines += [f"const {shared[key]} = {self._formula(law)};" for key, law in laws.items()]
        return _indented([*lines, *(f"$d[{i}] = {_sum(f, shared)};" for i, f in enumerate(flows))])

    def _observe(self, observed: list[str]) -> str:
        lines = self._needed(observed, self.kept)
        return _indented([*lines, *(f"$o[{i}] = {_safe(n)};" for i, n in enumerate(observed))])

    def _event(self, event: Event) -> str:
        conditions = " && ".join(self._formula(part) for part in event.conditions) or "true"
        asked = _indented(self._needed(_names([event.moment]), self.kept), 6)
        held = _indented(self._needed(_names(event.conditions), self.kept), 6)
        news = _indented(self._needed(_names(event.assigned.values()), self.kept), 6)
        given = [
            f"const $new{i} = {self._formula(f)};" for i, f in enumerate(event.assigned.values())
        ]
        written = [f"{self.places[n]} = $new{i};" for i, n in enumerate(event.assigned)]
        return f"""\
    {{
      name: "{event.name}",
      moment($s, $p, $c) {{
{asked}
        return {self._formula(event.moment)};
      }},
      holds($s, $p, $c) {{
{held}
        return {conditions};
      }},
      happen($t, $y, $s, $p, $c) {{
{news}
        {" ".join(given)}
        return () => {{
          {" ".join(written)}
        }};
      }},
    }},
"""

    def _formula(self, formula: Element) -> str:
        return script(formula, self._named)

    def _named(self, name: str) -> str:
        numbers = self.equations.numbers
        return written(numbers[name]) if name in numbers else _safe(name)

    def _needed(self, wanted: Iterable[str], kept: Mapping[str, str]) -> list[str]:
        """Return a line for each name that is asked for, what it rests on first."""
        places = {**self.places, **kept}
        lines = []
        for name in self._ordered(wanted, frozenset(kept)):
            given = places.get(name) or self._formula(self.equations.rules[name])
            lines.append(f"const {_safe(name)} = {given};")
        return lines

    def _ordered(self, wanted: Iterable[str], known: frozenset[str] = frozenset()) -> list[str]:
        """Return names and all that they rest on, in an order in which they can be worked out."""
        found: dict[str, None] = {}

        def visit(name: str) -> None:
            if name in found or name == TIME or name in self.equations.numbers:
                return
            if name in self.equations.rules and name not in known:
                for other in names_in(self.equations.rules[name]):
                    visit(other)
            found[name] = None

        for name in wanted:
            visit(name)
        return list(found)


def _names(formulas: Iterable[Element]) -> list[str]:
    return [name for formula in formulas for name in names_in(formula)]


def _sum(flow: Flow, shared: Mapping[int, str]) -> str:
    return " + ".join(_times(count, shared[id(law)]) for count, law in flow) or "0"


def _times(count: float, law: str) -> str:
    return law if count == 1 else f"{written(count)} * {law}"


def _safe(name: str) -> str:
    return f"{name}_" if name in _RESERVED else name


def _indented(lines: Iterable[str], spaces: int = 4) -> str:
    return "\n".join(" " * spaces + line for line in lines)
