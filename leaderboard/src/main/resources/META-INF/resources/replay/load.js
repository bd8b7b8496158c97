/** Fetches what the viewer shows; a failure is one sentence for people. */

export class LoadFailure extends Error {}

/**
 * @param {(part: number) => void} progress told the part that arrived, 0 to 1, where the size is known
 * @returns {Promise<Uint8Array>}
 */
export async function fetchBytes(url, signal, progress) {
  const response = await get(url, signal);
  const size = Number(response.headers.get('Content-Length'));
  const parts = [];
  let arrived = 0;
  try {
    for (const reader = response.body.getReader(); ;) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value);
      arrived += value.length;
      if (size > 0) progress(Math.min(arrived / size, 1));
    }
  } catch (failure) {
    throw signal.aborted ? failure : new LoadFailure('The connection broke while the replay was loading.');
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

export async function fetchJson(url, signal) {
  const response = await get(url, signal);
  return response.json();
}

async function get(url, signal) {
  let response;
  try {
    response = await fetch(url, { signal });
  } catch (failure) {
    throw signal.aborted ? failure : new LoadFailure('The server cannot be reached.');
  }
  if (response.ok) return response;
  if (response.status === 404) throw new LoadFailure('There is no replay of this match, or not yet.');
  throw new LoadFailure(`The server answered with status ${response.status}.`);
}
