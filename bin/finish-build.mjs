import { finishStandalone } from './prepare.mjs';

finishStandalone();
