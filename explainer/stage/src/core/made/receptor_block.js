// Made of explainer/models/receptor_block.ant by scripts/live_models.py: change that, and run this.

/** @type {import("../simulate.js").CompiledModel} */
export const receptor_block = {
  parameters: ["level_um", "voltage_mv", "magnesium_mm", "drug", "drug_until_s", "agonist_until_s", "agonist_again_s", "a_Mg", "K_Mg", "kon", "koff", "IC50", "hill", "delta", "kleak", "kon_mem", "koff_mem", "IC50_mem", "hill_mem", "delta_mem", "kleak_mem", "RT_F", "V_fit"],
  values: [10, -70, 0, 0, 86400, 86400, 86400, 0.062, 3.57, 0.15, 0.22, 0.71, 0.84, 0.79, 0.00126, 0.32, 0.53, 1, 1, 0.79, 0.00285, 25.4, -70],
  jumping: [1, 1],
  observables: ["blocked_share", "magnesium_free", "ic50_um", "kd_um", "steady_block", "rate_block"],
  flowing: 1,
  still: 10,
  start($p, $s, $y) {
    $y[0] = 0;
  },
  settle($s, $p, $c) {
    const delta_mem = $p[19];
    const drug = $p[3];
    const delta = $p[13];
    const voltage_mv = $p[1];
    const V_fit = $p[22];
    const RT_F = $p[21];
    const depth = Math.exp(((((drug === 1) ? delta_mem : delta) * (voltage_mv - V_fit)) / RT_F));
    const a_Mg = $p[7];
    const magnesium_mm = $p[2];
    const K_Mg = $p[8];
    const magnesium_free = (1 / (1 + ((Math.exp(((-a_Mg) * voltage_mv)) * magnesium_mm) / K_Mg)));
    const kon_mem = $p[15];
    const kon = $p[9];
    const enter_per_um = (((drug === 1) ? kon_mem : kon) * magnesium_free);
    const koff_mem = $p[16];
    const koff = $p[10];
    const leave = (((drug === 1) ? koff_mem : koff) * depth);
    const kleak_mem = $p[20];
    const kleak = $p[14];
    const leak = ((drug === 1) ? kleak_mem : kleak);
    const IC50_mem = $p[17];
    const IC50 = $p[11];
    const ic50_um = ((((drug === 1) ? IC50_mem : IC50) * depth) / magnesium_free);
    const level_um = $p[0];
    const hill_mem = $p[18];
    const hill = $p[12];
    const ratio = Math.pow((level_um / ic50_um), ((drug === 1) ? hill_mem : hill));
    const kd_um = (leave / enter_per_um);
    const steady_block = (ratio / (1 + ratio));
    const rate_block = (level_um / (level_um + kd_um));
    $c[0] = depth;
    $c[1] = magnesium_free;
    $c[2] = enter_per_um;
    $c[3] = leave;
    $c[4] = leak;
    $c[5] = ic50_um;
    $c[6] = ratio;
    $c[7] = kd_um;
    $c[8] = steady_block;
    $c[9] = rate_block;
  },
  rates($t, $y, $s, $p, $c, $d) {
    const enter_per_um = $c[2];
    const level_um = $p[0];
    const drug_present = $s[1];
    const agonist = $s[0];
    const blocked_share = $y[0];
    const leave = $c[3];
    const leak = $c[4];
    const $law0 = (((enter_per_um * level_um * drug_present * agonist * (1 - blocked_share)) - (leave * agonist * blocked_share)) - (leak * blocked_share));
    $d[0] = $law0;
  },
  observe($t, $y, $s, $p, $c, $o) {
    const blocked_share = $y[0];
    const magnesium_free = $c[1];
    const ic50_um = $c[5];
    const kd_um = $c[7];
    const steady_block = $c[8];
    const rate_block = $c[9];
    $o[0] = blocked_share;
    $o[1] = magnesium_free;
    $o[2] = ic50_um;
    $o[3] = kd_um;
    $o[4] = steady_block;
    $o[5] = rate_block;
  },
  events: [
    {
      name: "agonist_goes",
      moment($s, $p, $c) {
      const agonist_until_s = $p[5];
        return agonist_until_s;
      },
      holds($s, $p, $c) {

        return true;
      },
      happen($t, $y, $s, $p, $c) {

        const $new0 = 0;
        return () => {
          $s[0] = $new0;
        };
      },
    },
    {
      name: "agonist_returns",
      moment($s, $p, $c) {
      const agonist_again_s = $p[6];
        return agonist_again_s;
      },
      holds($s, $p, $c) {

        return true;
      },
      happen($t, $y, $s, $p, $c) {

        const $new0 = 1;
        return () => {
          $s[0] = $new0;
        };
      },
    },
    {
      name: "drug_goes",
      moment($s, $p, $c) {
      const drug_until_s = $p[4];
        return drug_until_s;
      },
      holds($s, $p, $c) {

        return true;
      },
      happen($t, $y, $s, $p, $c) {

        const $new0 = 0;
        return () => {
          $s[1] = $new0;
        };
      },
    },
  ],
};
