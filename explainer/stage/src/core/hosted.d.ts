/** What a host hands to the stage: its model, and what it may let us know of the kernel. */

/** A host's model: a widget's, or a page's shim. */
export interface Model {
  get: (name: string) => any; // any: a trait holds whatever its widget declares
  set: (name: string, value: unknown) => void;
  on: (event: string, listener: ModelListener) => void;
  off: (event: string, listener: ModelListener) => void;
  send: (said: unknown) => void;
  save_changes: () => void;
  widget_manager?: { kernel?: Kernel };
}

export type ModelListener = (...told: any[]) => void; // any: as its event says

/** A signal of Lumino, and what it calls. */
export interface Signal {
  connect: (slot: Slot) => void;
  disconnect: (slot: Slot) => void;
}

export type Slot = (sender: unknown, told: string) => void;

/** What a host may let us know of the kernel. */
export interface Kernel {
  statusChanged?: Signal;
  connectionStatusChanged?: Signal;
  disposed?: Signal;
}
