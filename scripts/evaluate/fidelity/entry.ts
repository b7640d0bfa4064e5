/** Puts the measurement where a browser's driver can call it. */
import { measurePage } from './in-page';

Object.assign(window, { measurePage });
