import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  enqueueReminders,
  uuidOf
} from "./chunk-ZS6CZJ2E.js";
import "./chunk-P66CIOSN.js";
import "./chunk-2VBS5QRH.js";
import "./chunk-FWSJTTJU.js";
import "./chunk-ORXEW2OD.js";
import "./chunk-XRTFYHLU.js";
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
  enqueueReminders,
  uuidOf
};
