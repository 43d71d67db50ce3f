/** Where the marks of what ran arrive: `ran` in the page, or a request to a foreign server. */
export type Target = { name: string; foreign: string };

export type Sink = { name: string; use: (target: Target) => void };

/**
 * Ways by which text or an address that somebody slipped in becomes code, a document, a style or a request. Each is used inside the
 * page, so each is self-contained: it makes its own code, which marks that it ran.
 */
export const sinks: readonly Sink[] = [
  { name: 'innerHTML', use: ({ name }) => (document.body.innerHTML = `<img src="data:," onerror="(top.ran ??= []).push('${name}')">`) },
  {
    name: 'outerHTML',
    use: ({ name }) =>
      (document.body.appendChild(document.createElement('p')).outerHTML = `<img src="data:," onerror="(top.ran ??= []).push('${name}')">`),
  },
  {
    name: 'insertAdjacentHTML',
    use: ({ name }) => document.body.insertAdjacentHTML('beforeend', `<img src="data:," onerror="(top.ran ??= []).push('${name}')">`),
  },
  { name: 'document.write', use: ({ name }) => document.write(`<script>(top.ran ??= []).push('${name}')</script>`) },
  {
    name: 'execCommand insertHTML',
    use: ({ name }) => {
      const place = document.body.appendChild(document.createElement('div'));
      place.contentEditable = 'true';
      place.focus();
      document.execCommand('insertHTML', false, `<img src="data:," onerror="(top.ran ??= []).push('${name}')">`);
    },
  },
  {
    name: 'createContextualFragment',
    use: ({ name }) =>
      document.body.append(
        document.createRange().createContextualFragment(`<img src="data:," onerror="(top.ran ??= []).push('${name}')">`),
      ),
  },
  {
    name: 'a template of another document',
    use: ({ name }) => {
      const parsed = new DOMParser().parseFromString(
        `<svg onload="(top.ran ??= []).push('${name}')"></svg><script>(top.ran ??= []).push('${name}')</script>`,
        'text/html',
      );
      const script = document.createElement('script');
      script.text = parsed.querySelector('script')?.text ?? '';
      document.body.append(script);
    },
  },
  {
    name: 'eval',
    use: ({ name }) => {
      (Reflect.get(window, 'eval') as (code: string) => void)(`(top.ran ??= []).push('${name}')`);
    },
  },
  { name: 'new Function', use: ({ name }) => new Function(`(top.ran ??= []).push('${name}')`)() },
  {
    name: 'setTimeout with text',
    use: ({ name }) => {
      Reflect.apply(setTimeout, window, [`(top.ran ??= []).push('${name}')`]);
    },
  },
  {
    name: 'setInterval with text',
    use: ({ name }) => {
      Reflect.apply(setInterval, window, [`(top.ran ??= []).push('${name}')`, 50]);
    },
  },
  {
    name: 'script.textContent',
    use: ({ name }) => {
      const script = document.createElement('script');
      script.textContent = `(top.ran ??= []).push('${name}')`;
      document.body.append(script);
    },
  },
  {
    name: 'a text node in a script',
    use: ({ name }) => {
      const script = document.createElement('script');
      script.append(`(top.ran ??= []).push('${name}')`);
      document.body.append(script);
    },
  },
  {
    name: 'script.src elsewhere',
    use: ({ name, foreign }) => {
      const script = document.createElement('script');
      script.src = `${foreign}/${encodeURIComponent(name)}`;
      document.body.append(script);
    },
  },
  {
    name: 'script.src data:',
    use: ({ name }) => {
      const script = document.createElement('script');
      script.src = `data:text/javascript,(top.ran ??= []).push('${name}')`;
      document.body.append(script);
    },
  },
  {
    name: 'script.src blob:',
    use: ({ name }) => {
      const script = document.createElement('script');
      script.src = URL.createObjectURL(new Blob([`(top.ran ??= []).push('${name}')`], { type: 'text/javascript' }));
      document.body.append(script);
    },
  },
  {
    name: 'import of data:',
    use: ({ name }) => {
      import(`data:text/javascript,(top.ran ??= []).push('${name}')`).catch(() => undefined);
    },
  },
  {
    name: 'import from elsewhere',
    use: ({ name, foreign }) => {
      import(`${foreign}/${encodeURIComponent(name)}`).catch(() => undefined);
    },
  },
  {
    name: 'a worker from a blob',
    use: ({ name, foreign }) => {
      new Worker(URL.createObjectURL(new Blob([`fetch('${foreign}/${encodeURIComponent(name)}', { mode: 'no-cors' })`])));
    },
  },
  {
    name: 'a link to javascript:',
    use: ({ name }) => {
      const link = document.body.appendChild(document.createElement('a'));
      link.href = `javascript:(top.ran ??= []).push('${name}'); void 0`;
      link.click();
    },
  },
  {
    name: 'location to javascript:',
    use: ({ name }) => {
      location.href = `javascript:(top.ran ??= []).push('${name}'); void 0`;
    },
  },
  {
    name: 'a form to javascript:',
    use: ({ name }) => {
      const form = document.body.appendChild(document.createElement('form'));
      form.action = `javascript:(top.ran ??= []).push('${name}'); void 0`;
      form.submit();
    },
  },
  {
    name: 'a form to elsewhere',
    use: ({ name, foreign }) => {
      const form = document.body.appendChild(document.createElement('form'));
      form.action = `${foreign}/${encodeURIComponent(name)}`;
      form.submit();
    },
  },
  {
    name: 'iframe.srcdoc',
    use: ({ name }) => {
      const frame = document.createElement('iframe');
      frame.srcdoc = `<script>(top.ran ??= []).push('${name}')</script>`;
      document.body.append(frame);
    },
  },
  {
    name: 'iframe to javascript:',
    use: ({ name }) => {
      const frame = document.createElement('iframe');
      frame.src = `javascript:(top.ran ??= []).push('${name}'); void 0`;
      document.body.append(frame);
    },
  },
  {
    name: 'iframe to elsewhere',
    use: ({ name, foreign }) => {
      const frame = document.createElement('iframe');
      frame.src = `${foreign}/${encodeURIComponent(name)}`;
      document.body.append(frame);
    },
  },
  {
    name: 'object',
    use: ({ name, foreign }) => {
      const object = document.createElement('object');
      object.data = `${foreign}/${encodeURIComponent(name)}`;
      document.body.append(object);
    },
  },
  {
    name: 'embed',
    use: ({ name, foreign }) => {
      const embed = document.createElement('embed');
      embed.src = `${foreign}/${encodeURIComponent(name)}`;
      document.body.append(embed);
    },
  },
  {
    name: 'an attribute onclick',
    use: ({ name }) => {
      const button = document.body.appendChild(document.createElement('button'));
      button.setAttribute('onclick', `(top.ran ??= []).push('${name}')`);
      button.click();
    },
  },
  {
    name: 'svg onload',
    use: ({ name }) => {
      const image = document.createElement('img');
      image.setAttribute('onerror', `(top.ran ??= []).push('${name}')`);
      image.src = 'data:,';
      document.body.append(image);
    },
  },
  {
    name: 'a stylesheet from elsewhere',
    use: ({ name, foreign }) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = `${foreign}/${encodeURIComponent(name)}`;
      document.head.append(link);
    },
  },
  {
    name: 'an import in a style',
    use: ({ name, foreign }) => {
      const style = document.createElement('style');
      style.textContent = `@import "${foreign}/${encodeURIComponent(name)}"`;
      document.head.append(style);
    },
  },
  {
    name: 'a style attribute',
    use: ({ name, foreign }) => {
      const place = document.createElement('div');
      place.setAttribute('style', `height: 9px; background: url("${foreign}/${encodeURIComponent(name)}")`);
      document.body.prepend(place);
    },
  },
  {
    name: 'a base elsewhere',
    use: ({ name, foreign }) => {
      const base = document.createElement('base');
      base.href = `${foreign}/`;
      document.head.prepend(base);
      new Image().src = encodeURIComponent(name);
    },
  },
  {
    name: 'an image from elsewhere',
    use: ({ name, foreign }) => {
      new Image().src = `${foreign}/${encodeURIComponent(name)}`;
    },
  },
  {
    name: 'fetch elsewhere',
    use: ({ name, foreign }) => {
      fetch(`${foreign}/${encodeURIComponent(name)}`, { mode: 'no-cors' }).catch(() => undefined);
    },
  },
  {
    name: 'sendBeacon elsewhere',
    use: ({ name, foreign }) => {
      navigator.sendBeacon(`${foreign}/${encodeURIComponent(name)}`, 'x');
    },
  },
  {
    name: 'WebSocket elsewhere',
    use: ({ name, foreign }) => {
      new WebSocket(`${foreign.replace('http', 'ws')}/${encodeURIComponent(name)}`);
    },
  },
  {
    name: 'EventSource elsewhere',
    use: ({ name, foreign }) => {
      new EventSource(`${foreign}/${encodeURIComponent(name)}`);
    },
  },
  {
    name: 'a policy of one’s own',
    use: ({ name }) => {
      type Factory = {
        createPolicy: (name: string, rules: { createHTML: (html: string) => string }) => { createHTML: (html: string) => string };
      };
      const { trustedTypes } = window as unknown as { trustedTypes: Factory };
      const policy = trustedTypes.createPolicy('mine', { createHTML: (html) => html });
      document.body.innerHTML = policy.createHTML(`<img src="data:," onerror="(top.ran ??= []).push('${name}')">`);
    },
  },
];
