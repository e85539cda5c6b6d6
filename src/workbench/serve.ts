import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { freePort, serve } from './server';

const usage = `Cách dùng: npm start -- [TỆP.xlsx]
  Mở trang thử: bảng tính bên trái, bảng tác vụ bên phải. Cổng: biến PORT (mặc định 3000).
  npm run start:https chỉ chạy bảng tác vụ, cho Excel thật (xem npm run excel).`;

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { https: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch {
    return stop(usage);
  }
}

const { values, positionals } = readArguments();
if (values.help) {
  console.log(usage);
  process.exit(0);
}
if (positionals.length > 1) stop(usage);

const wanted = Number(process.env.PORT || 3000);
if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_485) stop('PORT phải là một số cổng, ví dụ 3000.');

// npm runs scripts in the project's folder; a path given on the command line is meant from where it was typed.
const [named] = positionals;
const opened = named === undefined ? undefined : resolve(process.env.INIT_CWD ?? '.', named);
if (opened !== undefined && !statSync(opened, { throwIfNoEntry: false })?.isFile())
  stop(`Không tìm thấy tệp: ${opened}`);

const mode = 'development';
console.log('Đang chuẩn bị, lần đầu có thể mất khoảng nửa phút…');
try {
  if (values.https) {
    // The manifest names this port, so there is no other to go to.
    const port = 3000;
    const { url } = await serve({ port, mode, workbench: false, https: await getHttpsServerOptions() });
    console.log(`Bảng tác vụ đang chạy ở ${url}/taskpane.html. Giữ cửa sổ này mở trong lúc dùng Excel.`);
  } else {
    const { url } = await serve({ port: await freePort(wanted), mode, workbench: true, opened });
    console.log(`Mở ${url} trong trình duyệt. Dừng: Ctrl+C.`);
  }
} catch (error) {
  stop(`Không chạy được trang thử.\n${error instanceof Error ? error.message : error}`);
}
