/** A header as it is used: who asks for an argument knows that its verb takes it. */

import type * as packed from "./bundle.d.ts";
import type * as drawn from "./drawn.d.ts";

export type BindingArguments = Required<drawn.BindingArguments>;
export type Binding = Omit<drawn.Binding, "args"> & { args: BindingArguments };
export type Scene = Omit<drawn.Scene, "bindings"> & { bindings: Binding[] };
export type Header = Omit<packed.Header, "scene"> & { scene: Scene | null };
