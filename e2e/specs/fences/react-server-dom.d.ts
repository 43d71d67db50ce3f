declare module 'next/dist/compiled/react-server-dom-turbopack/server.edge' {
  export function renderToReadableStream(
    model: unknown,
    manifest: object,
    options: { onError: (fault: unknown) => void },
  ): ReadableStream<Uint8Array>;
}
