// Made of explainer/models/esketamine_metabolites.ant by scripts/live_models.py: change that, and run this.

/** @type {import("../simulate.js").CompiledModel} */
export const esketamine_metabolites = {
  parameters: ["vein_mg", "vein_at_min", "infusion_min", "film_mg", "fu", "Kp_uu", "conv", "F1", "D1", "KA1", "F2", "D2", "KA2", "MTTG", "VK1", "VK2", "VK3", "CLK1", "CLK2", "CLK3", "MTT_NK", "FM_NK", "VN2", "CLN1", "CLN2", "MTT_HNK", "FM_HNK", "VH1", "VH2", "CLH1", "CLH2"],
  values: [17.5, 0, 40, 0, 0.56, 1, 237.7, 0.263, 13.1, 0.04, 1.16, 29.9, 0.049, 10.7, 11.6, 39, 174, 1.48, 2.43, 1.21, 20.1, 0.8, 221, 1, 2.63, 1.12, 0.7, 4.4, 87.5, 0.933, 1.7],
  jumping: [0, 0, 0, 0, 0],
  observables: ["plasma_ng_per_ml", "esketamine_um", "free_um", "norketamine_um", "hydroxynorketamine_um"],
  flowing: 14,
  still: 4,
  start($p, $s, $y) {
    $y[0] = 0;
    $y[1] = 0;
    $y[2] = 0;
    $y[3] = 0;
    $y[4] = 0;
    $y[5] = 0;
    $y[6] = 0;
    $y[7] = 0;
    $y[8] = 0;
    $y[9] = 0;
    $y[10] = 0;
    $y[11] = 0;
    $y[12] = 0;
    $y[13] = 0;
  },
  settle($s, $p, $c) {
    const vein_at_min = $p[1];
    const infusion_min = $p[2];
    const vein_end_min = (vein_at_min + infusion_min);
    const vein_begun = $s[3];
    const vein_ended = $s[4];
    const vein_mg = $p[0];
    const drip = (((vein_begun - vein_ended) * vein_mg) / infusion_min);
    const film_laid = $s[0];
    const mouth_ended = $s[1];
    const F1 = $p[7];
    const film_mg = $p[3];
    const D1 = $p[8];
    const to_mouth = (((film_laid - mouth_ended) * F1 * film_mg) / D1);
    const swallowed_ended = $s[2];
    const F2 = $p[10];
    const D2 = $p[11];
    const to_gut = (((film_laid - swallowed_ended) * F2 * film_mg) / D2);
    $c[0] = vein_end_min;
    $c[1] = drip;
    $c[2] = to_mouth;
    $c[3] = to_gut;
  },
  rates($t, $y, $s, $p, $c, $d) {
    const to_mouth = $c[2];
    const KA1 = $p[9];
    const mouth = $y[0];
    const to_gut = $c[3];
    const KA2 = $p[12];
    const gut = $y[1];
    const portal = $y[2];
    const MTTG = $p[13];
    const drip = $c[1];
    const CLK1 = $p[17];
    const k_central = $y[3];
    const VK1 = $p[14];
    const k_changed = ((CLK1 * k_central) / VK1);
    const CLK2 = $p[18];
    const k_near = $y[4];
    const VK2 = $p[15];
    const k_to_near = (CLK2 * ((k_central / VK1) - (k_near / VK2)));
    const CLK3 = $p[19];
    const k_far = $y[5];
    const VK3 = $p[16];
    const k_to_far = (CLK3 * ((k_central / VK1) - (k_far / VK3)));
    const k_chain1 = $y[6];
    const MTT_NK = $p[20];
    const k_chain2 = $y[7];
    const FM_NK = $p[21];
    const CLN1 = $p[23];
    const n_central = $y[8];
    const n_changed = ((CLN1 * n_central) / VK1);
    const CLN2 = $p[24];
    const n_near = $y[9];
    const VN2 = $p[22];
    const n_to_near = (CLN2 * ((n_central / VK1) - (n_near / VN2)));
    const n_chain1 = $y[10];
    const MTT_HNK = $p[25];
    const n_chain2 = $y[11];
    const FM_HNK = $p[26];
    const CLH1 = $p[29];
    const h_central = $y[12];
    const VH1 = $p[27];
    const CLH2 = $p[30];
    const h_near = $y[13];
    const VH2 = $p[28];
    const h_to_near = (CLH2 * ((h_central / VH1) - (h_near / VH2)));
    const $law0 = (to_mouth - (KA1 * mouth));
    const $law1 = (to_gut - (KA2 * gut));
    const $law2 = ((KA2 * gut) - (portal / MTTG));
    const $law3 = ((((drip + (KA1 * mouth)) - k_changed) - k_to_near) - k_to_far);
    const $law4 = k_to_near;
    const $law5 = k_to_far;
    const $law6 = ((k_changed + (portal / MTTG)) - ((2 * k_chain1) / MTT_NK));
    const $law7 = ((2 * (k_chain1 - k_chain2)) / MTT_NK);
    const $law8 = ((((FM_NK * 2 * k_chain2) / MTT_NK) - n_changed) - n_to_near);
    const $law9 = n_to_near;
    const $law10 = (n_changed - ((2 * n_chain1) / MTT_HNK));
    const $law11 = ((2 * (n_chain1 - n_chain2)) / MTT_HNK);
    const $law12 = ((((FM_HNK * 2 * n_chain2) / MTT_HNK) - ((CLH1 * h_central) / VH1)) - h_to_near);
    const $law13 = h_to_near;
    $d[0] = $law0;
    $d[1] = $law1;
    $d[2] = $law2;
    $d[3] = $law3;
    $d[4] = $law4;
    $d[5] = $law5;
    $d[6] = $law6;
    $d[7] = $law7;
    $d[8] = $law8;
    $d[9] = $law9;
    $d[10] = $law10;
    $d[11] = $law11;
    $d[12] = $law12;
    $d[13] = $law13;
  },
  observe($t, $y, $s, $p, $c, $o) {
    const k_central = $y[3];
    const VK1 = $p[14];
    const plasma_ng_per_ml = ((1000 * k_central) / VK1);
    const conv = $p[6];
    const esketamine_um = (plasma_ng_per_ml / conv);
    const Kp_uu = $p[5];
    const fu = $p[4];
    const free_um = (Kp_uu * fu * esketamine_um);
    const n_central = $y[8];
    const norketamine_um = (((1000 * n_central) / VK1) / conv);
    const h_central = $y[12];
    const VH1 = $p[27];
    const hydroxynorketamine_um = (((1000 * h_central) / VH1) / conv);
    $o[0] = plasma_ng_per_ml;
    $o[1] = esketamine_um;
    $o[2] = free_um;
    $o[3] = norketamine_um;
    $o[4] = hydroxynorketamine_um;
  },
  events: [
    {
      name: "drip_starts",
      moment($s, $p, $c) {
      const vein_at_min = $p[1];
        return vein_at_min;
      },
      holds($s, $p, $c) {
      const vein_begun = $s[3];
        return (vein_begun < 1);
      },
      happen($t, $y, $s, $p, $c) {
      const vein_begun = $s[3];
        const $new0 = (vein_begun + 1);
        return () => {
          $s[3] = $new0;
        };
      },
    },
    {
      name: "drip_stops",
      moment($s, $p, $c) {
      const vein_end_min = $c[0];
        return vein_end_min;
      },
      holds($s, $p, $c) {
      const vein_ended = $s[4];
      const vein_begun = $s[3];
        return (vein_ended < vein_begun);
      },
      happen($t, $y, $s, $p, $c) {
      const vein_ended = $s[4];
        const $new0 = (vein_ended + 1);
        return () => {
          $s[4] = $new0;
        };
      },
    },
    {
      name: "film_starts",
      moment($s, $p, $c) {

        return 0;
      },
      holds($s, $p, $c) {
      const film_laid = $s[0];
        return (film_laid < 1);
      },
      happen($t, $y, $s, $p, $c) {
      const film_laid = $s[0];
        const $new0 = (film_laid + 1);
        return () => {
          $s[0] = $new0;
        };
      },
    },
    {
      name: "mouth_stops",
      moment($s, $p, $c) {
      const D1 = $p[8];
        return D1;
      },
      holds($s, $p, $c) {
      const mouth_ended = $s[1];
      const film_laid = $s[0];
        return (mouth_ended < film_laid);
      },
      happen($t, $y, $s, $p, $c) {
      const mouth_ended = $s[1];
        const $new0 = (mouth_ended + 1);
        return () => {
          $s[1] = $new0;
        };
      },
    },
    {
      name: "swallowing_stops",
      moment($s, $p, $c) {
      const D2 = $p[11];
        return D2;
      },
      holds($s, $p, $c) {
      const swallowed_ended = $s[2];
      const film_laid = $s[0];
        return (swallowed_ended < film_laid);
      },
      happen($t, $y, $s, $p, $c) {
      const swallowed_ended = $s[2];
        const $new0 = (swallowed_ended + 1);
        return () => {
          $s[2] = $new0;
        };
      },
    },
  ],
};
