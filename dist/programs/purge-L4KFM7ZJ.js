import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  purge
} from "./chunk-APWKIDQG.js";
import "./chunk-ACQ5QWY4.js";
import "./chunk-ENGP2LZ4.js";
import "./chunk-FMJ3CJQO.js";
import "./chunk-ORXEW2OD.js";
import "./chunk-JBQLBZT2.js";
import "./chunk-PISK7YEJ.js";
import "./chunk-UZZU7K3T.js";
import "./chunk-DGOC4PQ4.js";
import "./chunk-V3HUKMZG.js";
import "./chunk-APFDNGQD.js";
import "./chunk-KGKX2I7B.js";
import "./chunk-X324S4QS.js";
import "./chunk-3BSU37GL.js";
import "./chunk-5H5LGZJJ.js";
import "./chunk-KJVAOZ7N.js";
import "./chunk-ZZO5NIA4.js";
export {
  purge
};
