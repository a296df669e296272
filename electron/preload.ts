import { contextBridge } from 'electron';

// The only thing the page learns from us: which shell it is in. No functions, no messages.
contextBridge.exposeInMainWorld('soVangShell', 'desktop');
