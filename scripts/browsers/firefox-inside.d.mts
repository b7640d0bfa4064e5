/** Types of the functions that are sent into Firefox as source (see the .mjs beside). Call them only there. */
import type { Scheme, SeenRequest } from './browser';

export function openPopup(id: string): void;
export function popupState(): string;
export function closePopup(): void;
export function setPopupScheme(scheme: Scheme): void;
export function drawPopup(): Promise<string>;
export function callIn(
  place: 'popup' | 'background',
  id: string,
  expression: string,
  isGesture: boolean,
): Promise<unknown>;
export function startWatch(id: string): void;
export function stopWatch(): SeenRequest[];
export function setAccess(id: string, origins: readonly string[], isGranted: boolean): Promise<void>;
export function setPref(name: string, value: string | number | boolean): void;
