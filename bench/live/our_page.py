"""A chapter by itself in one file, its numbers unfolded."""

from __future__ import annotations

import base64
from dataclasses import dataclass

from explainer.bundle import bundle
from explainer.places import STAGE_MODULE

PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><body>
<script>{probe}</script><div id="host"></div>
<script>{module}</script><script>
(async () => {{
  const stage = await KetamineExplainer.openStage({{
    bytes: "{bundle}",
    state: {{ level: "detailed", time: {time_s} }},
  }});
  await KetamineExplainer.mountStage(document.getElementById("host"), {{ stage, names: {{}} }});
  const numbers = document.querySelector(".kx-numbers");
  numbers.addEventListener("toggle", () => {{  // its rows have just been made
    for (const group of numbers.querySelectorAll("details")) group.open = true;
  }});
  numbers.open = true;
}})();
</script></body></html>"""


@dataclass(frozen=True)
class NoKernel:
    """An address where no kernel answers."""

    url: str

    def kernel_cpu_s(self) -> float:
        return 0.0


def no_kernel(url: str) -> NoKernel:
    return NoKernel(url)


def our_page(chapter: str, time_s: float, probe: str = "") -> str:
    """Return the page, at a second of the chapter's story; a probe is a script that runs first."""
    module = STAGE_MODULE.with_name("stage.global.js").read_text(encoding="utf-8")
    packed = base64.b64encode(bundle(chapter)).decode()
    return PAGE.format(module=module, bundle=packed, time_s=time_s, probe=probe)
