/** Both ends of a port, as the browser would join them. */
import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { popupPort } from '@/lib/browser/messages';

type Listener = (...args: unknown[]) => void;

interface PortEnd {
  readonly name: string;
  readonly onMessage: { addListener(listener: Listener): void };
  readonly onDisconnect: { addListener(listener: Listener): void };
  postMessage(message: unknown): void;
  disconnect(): void;
}

export interface FakePort {
  /** The end that our code holds. */
  readonly end: PortEnd;
  readonly posted: unknown[];
  /** As if the other end posted. */
  receive(message: unknown): void;
  /** As if the other end went away. */
  lose(): void;
  isOpen: boolean;
}

export function fakePort(name: string = popupPort): FakePort {
  const onMessage: Listener[] = [];
  const onDisconnect: Listener[] = [];
  const port: FakePort = {
    posted: [],
    isOpen: true,
    receive: (message) => {
      for (const listener of onMessage) listener(structuredClone(message), port.end);
    },
    lose: () => {
      port.isOpen = false;
      for (const listener of onDisconnect) listener(port.end);
    },
    end: {
      name,
      onMessage: { addListener: (listener) => onMessage.push(listener) },
      onDisconnect: { addListener: (listener) => onDisconnect.push(listener) },
      postMessage: (message) => {
        if (!port.isOpen) throw new Error('Attempt to postMessage on disconnected port');
        port.posted.push(message);
      },
      disconnect: () => {
        port.isOpen = false;
      },
    },
  };
  return port;
}

/** Makes `tabs.connect` give these ports, one a call; `opened` is told each. */
export function fakeConnect(opened: (port: FakePort) => void): void {
  vi.spyOn(browser.tabs, 'connect').mockImplementation(() => {
    const port = fakePort();
    opened(port);
    return port.end as ReturnType<typeof browser.tabs.connect>;
  });
}

/** Makes `runtime.onConnect` hear what the returned function connects. */
export function fakeOnConnect(): (port: FakePort) => void {
  const listeners: Listener[] = [];
  vi.spyOn(browser.runtime.onConnect, 'addListener').mockImplementation((listener) => {
    listeners.push(listener as Listener);
  });
  vi.spyOn(browser.runtime.onConnect, 'removeListener').mockImplementation((listener) => {
    listeners.splice(listeners.indexOf(listener as Listener), 1);
  });
  return ({ end }) => {
    for (const listener of listeners) listener(end);
  };
}
