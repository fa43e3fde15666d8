// Made of explainer/models/cortical_microcircuit.ant by scripts/live_models.py: change that, and run this.

/** @type {import("../simulate.js").CompiledModel} */
export const cortical_microcircuit = {
  parameters: ["level_um", "dose_mg_per_kg", "course", "mglu23_agonist", "spared", "sensitivity", "subunit_ratio", "explanation", "wEE", "wEI", "wIE", "h", "p", "q", "r", "s", "tau_E", "tau_I", "damping", "tau_absorb", "t_half", "level_metabolite", "voltage_interneuron", "voltage_pyramidal", "magnesium_mm", "a_Mg", "K_Mg", "IC50", "hill", "delta", "RT_F", "V_fit"],
  values: [0, 0, 0, 0, 0, 0, 1, 0, 1, 1.5, 2, 1, 0.3, 0.55, 0.75, 0.1, 15, 1, 9, 5, 30, 1, -20, -66, 1, 0.062, 3.57, 0.71, 0.84, 0.79, 25.4, -70],
  jumping: [],
  observables: ["level_now_um", "blocked_pyramidal", "blocked_interneuron", "lost_input_pyramidal", "lost_input_interneuron", "pyramidal_relative", "interneuron_relative", "glutamate_relative", "signal_relative"],
  flowing: 2,
  still: 12,
  start($p, $s, $y) {
    const h = $p[11];
    const wEE = $p[8];
    const wEI = $p[9];
    const wIE = $p[10];
    const E_rest = (h / ((1 - wEE) + (wEI * wIE)));
    const I_rest = (wIE * E_rest);
    $y[0] = E_rest;
    $y[1] = I_rest;
  },
  settle($s, $p, $c) {
    const t_half = $p[20];
    const fall = (Math.log(2) / t_half);
    const tau_absorb = $p[19];
    const rise = (1 / tau_absorb);
    const peak_time = (Math.log((rise / fall)) / (rise - fall));
    const peak = (Math.exp(((-fall) * peak_time)) - Math.exp(((-rise) * peak_time)));
    const IC50 = $p[27];
    const delta = $p[29];
    const voltage_interneuron = $p[22];
    const V_fit = $p[31];
    const RT_F = $p[30];
    const a_Mg = $p[25];
    const magnesium_mm = $p[24];
    const K_Mg = $p[26];
    const subunit_ratio = $p[6];
    const half_I = ((IC50 * Math.exp(((delta * (voltage_interneuron - V_fit)) / RT_F)) * (1 + ((Math.exp(((-a_Mg) * voltage_interneuron)) * magnesium_mm) / K_Mg))) / subunit_ratio);
    const voltage_pyramidal = $p[23];
    const half_own = (IC50 * Math.exp(((delta * (voltage_pyramidal - V_fit)) / RT_F)) * (1 + ((Math.exp(((-a_Mg) * voltage_pyramidal)) * magnesium_mm) / K_Mg)));
    const sensitivity = $p[5];
    const half_E = ((sensitivity === 1) ? half_I : half_own);
    const spared = $p[4];
    const explanation = $p[7];
    const p = $p[12];
    const p_used = (((spared === 2) || (explanation === 3)) ? 0 : p);
    const q = $p[13];
    const q_used = (((spared === 1) || (explanation === 1) || (explanation === 3)) ? 0 : q);
    const r = $p[14];
    const r_used = (((spared === 2) || (explanation === 3)) ? 0 : r);
    const h = $p[11];
    const wEE = $p[8];
    const wEI = $p[9];
    const wIE = $p[10];
    const E_rest = (h / ((1 - wEE) + (wEI * wIE)));
    const I_rest = (wIE * E_rest);
    $c[0] = fall;
    $c[1] = rise;
    $c[2] = peak_time;
    $c[3] = peak;
    $c[4] = half_I;
    $c[5] = half_own;
    $c[6] = half_E;
    $c[7] = p_used;
    $c[8] = q_used;
    $c[9] = r_used;
    $c[10] = E_rest;
    $c[11] = I_rest;
  },
  rates($t, $y, $s, $p, $c, $d) {
    const h = $p[11];
    const r_used = $c[9];
    const level_um = $p[0];
    const s = $p[15];
    const dose_mg_per_kg = $p[1];
    const fall = $c[0];
    const rise = $c[1];
    const peak = $c[3];
    const injected = ((Math.exp(((-fall) * $t)) - Math.exp(((-rise) * $t))) / peak);
    const course = $p[2];
    const level_now_um = (level_um + (s * dose_mg_per_kg * ((course === 1) ? injected : 1)));
    const half_E = $c[6];
    const hill = $p[28];
    const ratio_E = Math.pow((level_now_um / half_E), hill);
    const blocked_pyramidal = (ratio_E / (1 + ratio_E));
    const wEE = $p[8];
    const p_used = $c[7];
    const E = $y[0];
    const wEI = $p[9];
    const I = $y[1];
    const drive_E = (((h * (1 - (r_used * blocked_pyramidal))) + (wEE * (1 - (p_used * blocked_pyramidal)) * E)) - (wEI * I));
    const tau_E = $p[16];
    const wIE = $p[10];
    const q_used = $c[8];
    const half_I = $c[4];
    const ratio_I = Math.pow((level_now_um / half_I), hill);
    const blocked_interneuron = (ratio_I / (1 + ratio_I));
    const drive_I = (wIE * (1 - (q_used * blocked_interneuron)) * E);
    const tau_I = $p[17];
    const $law0 = ((((drive_E > 0) ? drive_E : 0) - E) / tau_E);
    const $law1 = ((((drive_I > 0) ? drive_I : 0) - I) / tau_I);
    $d[0] = $law0;
    $d[1] = $law1;
  },
  observe($t, $y, $s, $p, $c, $o) {
    const level_um = $p[0];
    const s = $p[15];
    const dose_mg_per_kg = $p[1];
    const fall = $c[0];
    const rise = $c[1];
    const peak = $c[3];
    const injected = ((Math.exp(((-fall) * $t)) - Math.exp(((-rise) * $t))) / peak);
    const course = $p[2];
    const level_now_um = (level_um + (s * dose_mg_per_kg * ((course === 1) ? injected : 1)));
    const half_E = $c[6];
    const hill = $p[28];
    const ratio_E = Math.pow((level_now_um / half_E), hill);
    const blocked_pyramidal = (ratio_E / (1 + ratio_E));
    const half_I = $c[4];
    const ratio_I = Math.pow((level_now_um / half_I), hill);
    const blocked_interneuron = (ratio_I / (1 + ratio_I));
    const p_used = $c[7];
    const lost_input_pyramidal = (p_used * blocked_pyramidal);
    const q_used = $c[8];
    const lost_input_interneuron = (q_used * blocked_interneuron);
    const E = $y[0];
    const E_rest = $c[10];
    const pyramidal_relative = (E / E_rest);
    const I = $y[1];
    const I_rest = $c[11];
    const interneuron_relative = (I / I_rest);
    const change = (pyramidal_relative - 1);
    const damping = $p[18];
    const mglu23_agonist = $p[3];
    const damped = (1 + (change / (1 + (damping * mglu23_agonist))));
    const glutamate_relative = ((change > 0) ? damped : pyramidal_relative);
    const explanation = $p[7];
    const level_metabolite = $p[21];
    const surge = ((glutamate_relative > 1) ? (glutamate_relative - 1) : 0);
    const signal_relative = (((explanation === 1) || (explanation === 2)) ? blocked_pyramidal : (explanation === 3) ? (level_now_um / level_metabolite) : (explanation === 4) ? (blocked_pyramidal * (1 - blocked_pyramidal)) : surge);
    $o[0] = level_now_um;
    $o[1] = blocked_pyramidal;
    $o[2] = blocked_interneuron;
    $o[3] = lost_input_pyramidal;
    $o[4] = lost_input_interneuron;
    $o[5] = pyramidal_relative;
    $o[6] = interneuron_relative;
    $o[7] = glutamate_relative;
    $o[8] = signal_relative;
  },
  events: [
  ],
};
