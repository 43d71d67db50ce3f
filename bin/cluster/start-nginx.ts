import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Program, startProgram } from '@/bin/cluster/start-program';

/** nginx on `port` before nodes of the portal: a request that a node did not take goes to another, one that it took is never sent twice. */
export async function startNginx(port: number, nodes: readonly number[], folder: string): Promise<Program> {
  const home = resolve(folder, 'nginx');
  mkdirSync(home, { recursive: true });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${home}/${name};`);
  const text = `
    daemon off;
    pid ${home}/nginx.pid;
    error_log ${home}/error.log;
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    events { worker_connections 512; }
    http {
      access_log off;
      ${temporary.join('\n      ')}
      upstream portal { ${nodes.map((node) => `server 127.0.0.1:${node} max_fails=1 fail_timeout=1s;`).join(' ')} keepalive 16; }
      server {
        listen 127.0.0.1:${port};
        client_header_timeout 10s;
        client_body_timeout 10s;
        location / {
          proxy_pass http://portal;
          proxy_http_version 1.1;
          proxy_set_header Connection "";
          proxy_set_header Host $http_host;
          proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
          proxy_read_timeout 20m;
        }
      }
    }`;
  writeFileSync(join(home, 'nginx.conf'), text);
  return startProgram('nginx', ['-p', home, '-c', join(home, 'nginx.conf'), '-e', join(home, 'error.log')], port);
}
