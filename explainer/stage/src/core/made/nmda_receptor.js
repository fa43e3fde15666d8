// Made of explainer/models/nmda_receptor.ant by scripts/live_models.py: change that, and run this.

/** @type {import("../simulate.js").CompiledModel} */
export const nmda_receptor = {
  parameters: ["level_um", "voltage_mv", "magnesium_mm", "drug", "drug_before", "drug_outside", "drug_until_ms", "retained", "rested", "first_signal_ms", "signal_interval_ms", "signal_count", "pulse_um", "pulse_ms", "glutamate_steady_um", "rate_set", "entry_form", "a_Mg", "K_Mg", "kon", "koff", "IC50", "hill", "delta", "kon_mem", "koff_mem", "IC50_mem", "hill_mem", "delta_mem", "leak_ket", "leak_mem", "trap_K", "trap_mem", "RT_F", "V_fit", "E_rev", "V_peak", "Mg_peak", "tau_ampa_on", "tau_ampa_off", "Rb_10", "Ru_10", "Rd_10", "Rr_10", "Ro_10", "Rc_10", "Po_peak_10", "Rb_11", "Ru_11", "Rd_11", "Rr_11", "Ro_11", "Rc_11", "Po_peak_11", "Rb_12", "Ru_12", "Rd_12", "Rr_12", "Ro_12", "Rc_12", "Po_peak_12", "Rb_13", "Ru_13", "Rd_13", "Rr_13", "Ro_13", "Rc_13", "Po_peak_13", "Rb_14", "Ru_14", "Rd_14", "Rr_14", "Ro_14", "Rc_14", "Po_peak_14"],
  values: [0.5, -66, 1, 0, 0, 1, 3600000, 1, 0, 0, 200, 10, 1000, 1, 0, 10, 0, 0.062, 3.57, 0.15, 0.22, 0.71, 0.84, 0.79, 0.32, 0.53, 1, 1, 0.79, 0.00084, 0.0019, 86, 71, 25.4, -70, 0, -20, 1, 0.2, 5, 5, 12.9, 8.4, 6.8, 46.5, 73.8, 0.273, 5, 9.5, 16, 13, 25, 59, 0.183, 5, 6.7, 15.2, 9.4, 83.8, 83.8, 0.382, 5, 4.7, 8.4, 1.8, 46.5, 91.6, 0.263, 5, 5, 4, 0.3, 10, 322, 0.026],
  jumping: [1, -1, 0, 0],
  observables: ["ampa_share", "magnesium_free", "glutamate_share", "c0_share", "c1_share", "c2_share", "desensitised_share", "open_share", "clasped_share", "gate_share", "blocked_share", "steady_block", "passing_relative", "current_relative", "unblocked_share", "drive_relative"],
  flowing: 11,
  still: 28,
  start($p, $s, $y) {
    const retained = $p[7];
    const trap_mem = $p[32];
    const drug = $p[3];
    const trap_K = $p[31];
    const rested = $p[8];
    const left_after_rest = ((rested === 1) ? (((drug === 1) ? trap_mem : trap_K) / 100) : 1);
    const level_um = $p[0];
    const drug_before = $p[4];
    const IC50_mem = $p[26];
    const IC50 = $p[21];
    const delta_mem = $p[28];
    const delta = $p[23];
    const voltage_mv = $p[1];
    const V_fit = $p[34];
    const RT_F = $p[33];
    const depth = Math.exp(((((drug === 1) ? delta_mem : delta) * (voltage_mv - V_fit)) / RT_F));
    const a_Mg = $p[17];
    const magnesium_mm = $p[2];
    const K_Mg = $p[18];
    const magnesium_free = (1 / (1 + ((Math.exp(((-a_Mg) * voltage_mv)) * magnesium_mm) / K_Mg)));
    const half_block = ((((drug === 1) ? IC50_mem : IC50) * depth) / magnesium_free);
    const hill_mem = $p[27];
    const hill = $p[22];
    const slope = ((drug === 1) ? hill_mem : hill);
    const ratio_before = Math.pow(((level_um * drug_before) / half_block), slope);
    const blocked_at_start = ((retained * left_after_rest * ratio_before) / (1 + ratio_before));
    $y[0] = (1 - blocked_at_start);
    $y[1] = 0;
    $y[2] = 0;
    $y[3] = 0;
    $y[4] = 0;
    $y[5] = blocked_at_start;
    $y[6] = 0;
    $y[7] = 0;
    $y[8] = 0;
    $y[9] = 0;
    $y[10] = 0;
  },
  settle($s, $p, $c) {
    const Rb_11 = $p[47];
    const rate_set = $p[15];
    const Rb_12 = $p[54];
    const Rb_13 = $p[61];
    const Rb_14 = $p[68];
    const Rb_10 = $p[40];
    const Rb = ((rate_set === 11) ? Rb_11 : (rate_set === 12) ? Rb_12 : (rate_set === 13) ? Rb_13 : (rate_set === 14) ? Rb_14 : Rb_10);
    const Ru_11 = $p[48];
    const Ru_12 = $p[55];
    const Ru_13 = $p[62];
    const Ru_14 = $p[69];
    const Ru_10 = $p[41];
    const Ru = ((rate_set === 11) ? Ru_11 : (rate_set === 12) ? Ru_12 : (rate_set === 13) ? Ru_13 : (rate_set === 14) ? Ru_14 : Ru_10);
    const Rd_11 = $p[49];
    const Rd_12 = $p[56];
    const Rd_13 = $p[63];
    const Rd_14 = $p[70];
    const Rd_10 = $p[42];
    const Rd = ((rate_set === 11) ? Rd_11 : (rate_set === 12) ? Rd_12 : (rate_set === 13) ? Rd_13 : (rate_set === 14) ? Rd_14 : Rd_10);
    const Rr_11 = $p[50];
    const Rr_12 = $p[57];
    const Rr_13 = $p[64];
    const Rr_14 = $p[71];
    const Rr_10 = $p[43];
    const Rr = ((rate_set === 11) ? Rr_11 : (rate_set === 12) ? Rr_12 : (rate_set === 13) ? Rr_13 : (rate_set === 14) ? Rr_14 : Rr_10);
    const Ro_11 = $p[51];
    const Ro_12 = $p[58];
    const Ro_13 = $p[65];
    const Ro_14 = $p[72];
    const Ro_10 = $p[44];
    const Ro = ((rate_set === 11) ? Ro_11 : (rate_set === 12) ? Ro_12 : (rate_set === 13) ? Ro_13 : (rate_set === 14) ? Ro_14 : Ro_10);
    const Rc_11 = $p[52];
    const Rc_12 = $p[59];
    const Rc_13 = $p[66];
    const Rc_14 = $p[73];
    const Rc_10 = $p[45];
    const Rc = ((rate_set === 11) ? Rc_11 : (rate_set === 12) ? Rc_12 : (rate_set === 13) ? Rc_13 : (rate_set === 14) ? Rc_14 : Rc_10);
    const Po_peak_11 = $p[53];
    const Po_peak_12 = $p[60];
    const Po_peak_13 = $p[67];
    const Po_peak_14 = $p[74];
    const Po_peak_10 = $p[46];
    const Po_peak = ((rate_set === 11) ? Po_peak_11 : (rate_set === 12) ? Po_peak_12 : (rate_set === 13) ? Po_peak_13 : (rate_set === 14) ? Po_peak_14 : Po_peak_10);
    const Po_saturated = (1 / (1 + ((Rc / Ro) * (1 + (Rd / Rr)))));
    const first_signal_ms = $p[9];
    const signals_given = $s[3];
    const signal_interval_ms = $p[10];
    const next_signal = (first_signal_ms + (signals_given * signal_interval_ms));
    const glutamate_steady_um = $p[14];
    const pulse_on = $s[2];
    const pulse_um = $p[12];
    const glutamate_um = (glutamate_steady_um + (pulse_on * pulse_um));
    const level_um = $p[0];
    const drug_outside = $p[5];
    const drug_present = $s[0];
    const level_now = (level_um * drug_outside * drug_present);
    const delta_mem = $p[28];
    const drug = $p[3];
    const delta = $p[23];
    const voltage_mv = $p[1];
    const V_fit = $p[34];
    const RT_F = $p[33];
    const depth = Math.exp(((((drug === 1) ? delta_mem : delta) * (voltage_mv - V_fit)) / RT_F));
    const a_Mg = $p[17];
    const magnesium_mm = $p[2];
    const K_Mg = $p[18];
    const magnesium_free = (1 / (1 + ((Math.exp(((-a_Mg) * voltage_mv)) * magnesium_mm) / K_Mg)));
    const IC50_mem = $p[26];
    const IC50 = $p[21];
    const half_block = ((((drug === 1) ? IC50_mem : IC50) * depth) / magnesium_free);
    const hill_mem = $p[27];
    const hill = $p[22];
    const slope = ((drug === 1) ? hill_mem : hill);
    const ratio_now = Math.pow((level_now / half_block), slope);
    const ratio_set = Math.pow((level_um / half_block), slope);
    const drug_before = $p[4];
    const ratio_before = Math.pow(((level_um * drug_before) / half_block), slope);
    const koff_mem = $p[25];
    const koff = $p[20];
    const leave = ((((drug === 1) ? koff_mem : koff) * depth) / Po_saturated);
    const kon_mem = $p[24];
    const kon = $p[19];
    const enter_measured = ((((drug === 1) ? kon_mem : kon) * level_now * magnesium_free) / Po_saturated);
    const entry_form = $p[16];
    const enter = ((entry_form === 1) ? (leave * ratio_now) : enter_measured);
    const leak_mem = $p[30];
    const leak_ket = $p[29];
    const leak = ((drug === 1) ? leak_mem : leak_ket);
    const trap_mem = $p[32];
    const trap_K = $p[31];
    const rested = $p[8];
    const left_after_rest = ((rested === 1) ? (((drug === 1) ? trap_mem : trap_K) / 100) : 1);
    const retained = $p[7];
    const blocked_at_start = ((retained * left_after_rest * ratio_before) / (1 + ratio_before));
    const glutamate_share = pulse_on;
    const steady_block = (ratio_set / (1 + ratio_set));
    const V_peak = $p[36];
    const Mg_peak = $p[37];
    const free_peak = (1 / (1 + ((Math.exp(((-a_Mg) * V_peak)) * Mg_peak) / K_Mg)));
    const E_rev = $p[35];
    const drive_relative = ((magnesium_free * (E_rev - voltage_mv)) / (free_peak * (E_rev - V_peak)));
    $c[0] = Rb;
    $c[1] = Ru;
    $c[2] = Rd;
    $c[3] = Rr;
    $c[4] = Ro;
    $c[5] = Rc;
    $c[6] = Po_peak;
    $c[7] = Po_saturated;
    $c[8] = next_signal;
    $c[9] = glutamate_um;
    $c[10] = level_now;
    $c[11] = depth;
    $c[12] = magnesium_free;
    $c[13] = half_block;
    $c[14] = slope;
    $c[15] = ratio_now;
    $c[16] = ratio_set;
    $c[17] = ratio_before;
    $c[18] = leave;
    $c[19] = enter_measured;
    $c[20] = enter;
    $c[21] = leak;
    $c[22] = left_after_rest;
    $c[23] = blocked_at_start;
    $c[24] = glutamate_share;
    $c[25] = steady_block;
    $c[26] = free_peak;
    $c[27] = drive_relative;
  },
  rates($t, $y, $s, $p, $c, $d) {
    const Rb = $c[0];
    const glutamate_um = $c[9];
    const C0 = $y[0];
    const Ru = $c[1];
    const C1 = $y[1];
    const leak = $c[21];
    const C0B = $y[5];
    const C2 = $y[2];
    const C1B = $y[6];
    const Rd = $c[2];
    const Rr = $c[3];
    const D = $y[3];
    const Ro = $c[4];
    const Rc = $c[5];
    const O = $y[4];
    const C2B = $y[7];
    const DB = $y[8];
    const enter = $c[20];
    const leave = $c[18];
    const OB = $y[9];
    const pulse_on = $s[2];
    const ampa_share = $y[10];
    const tau_ampa_on = $p[38];
    const tau_ampa_off = $p[39];
    const $law0 = (0.001 * ((Rb * glutamate_um * C0) - (Ru * C1)));
    const $law1 = (0.001 * leak * C0B);
    const $law2 = (0.001 * ((Rb * glutamate_um * C1) - (Ru * C2)));
    const $law3 = (0.001 * leak * C1B);
    const $law4 = (0.001 * ((Rd * C2) - (Rr * D)));
    const $law5 = (0.001 * ((Ro * C2) - (Rc * O)));
    const $law6 = (0.001 * leak * C2B);
    const $law7 = (0.001 * leak * DB);
    const $law8 = (0.001 * ((enter * O) - (leave * OB)));
    const $law9 = (0.001 * ((Rb * glutamate_um * C0B) - (Ru * C1B)));
    const $law10 = (0.001 * ((Rb * glutamate_um * C1B) - (Ru * C2B)));
    const $law11 = (0.001 * ((Rd * C2B) - (Rr * DB)));
    const $law12 = (0.001 * ((Ro * C2B) - (Rc * OB)));
    const $law13 = (((pulse_on * (1 - ampa_share)) / tau_ampa_on) - (ampa_share / tau_ampa_off));
    $d[0] = -1 * $law0 + $law1;
    $d[1] = $law0 + -1 * $law2 + $law3;
    $d[2] = $law2 + -1 * $law4 + -1 * $law5 + $law6;
    $d[3] = $law4 + $law7;
    $d[4] = $law5 + -1 * $law8;
    $d[5] = -1 * $law9 + -1 * $law1;
    $d[6] = $law9 + -1 * $law10 + -1 * $law3;
    $d[7] = $law10 + -1 * $law11 + -1 * $law12 + -1 * $law6;
    $d[8] = $law11 + -1 * $law7;
    $d[9] = $law12 + $law8;
    $d[10] = $law13;
  },
  observe($t, $y, $s, $p, $c, $o) {
    const ampa_share = $y[10];
    const magnesium_free = $c[12];
    const glutamate_share = $c[24];
    const C0 = $y[0];
    const C0B = $y[5];
    const c0_share = (C0 + C0B);
    const C1 = $y[1];
    const C1B = $y[6];
    const c1_share = (C1 + C1B);
    const C2 = $y[2];
    const C2B = $y[7];
    const c2_share = (C2 + C2B);
    const D = $y[3];
    const DB = $y[8];
    const desensitised_share = (D + DB);
    const O = $y[4];
    const OB = $y[9];
    const open_share = (O + OB);
    const clasped_share = (c2_share + desensitised_share + open_share);
    const Po_peak = $c[6];
    const gate_share = (open_share / Po_peak);
    const blocked_share = (C0B + C1B + C2B + DB + OB);
    const steady_block = $c[25];
    const free_peak = $c[26];
    const passing_relative = ((O * magnesium_free) / (Po_peak * free_peak));
    const E_rev = $p[35];
    const voltage_mv = $p[1];
    const V_peak = $p[36];
    const current_relative = ((passing_relative * (E_rev - voltage_mv)) / (E_rev - V_peak));
    const unblocked_share = ((open_share > 1e-05) ? (O / open_share) : (1 - blocked_share));
    const drive_relative = $c[27];
    $o[0] = ampa_share;
    $o[1] = magnesium_free;
    $o[2] = glutamate_share;
    $o[3] = c0_share;
    $o[4] = c1_share;
    $o[5] = c2_share;
    $o[6] = desensitised_share;
    $o[7] = open_share;
    $o[8] = clasped_share;
    $o[9] = gate_share;
    $o[10] = blocked_share;
    $o[11] = steady_block;
    $o[12] = passing_relative;
    $o[13] = current_relative;
    $o[14] = unblocked_share;
    $o[15] = drive_relative;
  },
  events: [
    {
      name: "signal_starts",
      moment($s, $p, $c) {
      const next_signal = $c[8];
        return next_signal;
      },
      holds($s, $p, $c) {
      const signals_given = $s[3];
      const signal_count = $p[11];
        return (signals_given < signal_count);
      },
      happen($t, $y, $s, $p, $c) {
      const signals_given = $s[3];
      const pulse_ms = $p[13];
        const $new0 = 1; const $new1 = (signals_given + 1); const $new2 = ($t + pulse_ms);
        return () => {
          $s[2] = $new0; $s[3] = $new1; $s[1] = $new2;
        };
      },
    },
    {
      name: "signal_ends",
      moment($s, $p, $c) {
      const pulse_end = $s[1];
        return pulse_end;
      },
      holds($s, $p, $c) {

        return true;
      },
      happen($t, $y, $s, $p, $c) {

        const $new0 = 0;
        return () => {
          $s[2] = $new0;
        };
      },
    },
    {
      name: "drug_goes",
      moment($s, $p, $c) {
      const drug_until_ms = $p[6];
        return drug_until_ms;
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
  ],
};
