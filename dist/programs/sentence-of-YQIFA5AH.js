import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  fullDisk,
  sentenceOf
} from "./chunk-J6PYULWC.js";
import "./chunk-ZZO5NIA4.js";
export {
  fullDisk,
  sentenceOf
};
