/** Types of the functions that are sent into Firefox as source (see the .mjs beside). Call them only there. */
import type { Media, Scheme, SeenRequest } from './browser';

/** A document of the extension. */
export type Place = 'popup' | 'tab' | 'background';

export function openPopup(id: string): void;
export function popupState(): string;
export function closePopup(): void;
export function setPopupLook(scheme: Scheme, media: Media): void;
export function openPopupTab(id: string): Promise<void>;
export function closePopupTab(): void;
export function setViewSize(size: { readonly width: number; readonly height: number } | undefined): void;
export function setMedia(media: Media): void;
export function draw(place: 'popup' | 'tab'): Promise<string>;
export function callIn(place: Place, id: string, expression: string, isGesture: boolean): Promise<unknown>;
export function startWatch(id: string): void;
export function stopWatch(): SeenRequest[];
export function takeAccess(id: string, origins: readonly string[]): Promise<void>;
export function setPref(name: string, value: string | number | boolean): void;
