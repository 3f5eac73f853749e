/** An article is short, and asking for memory dear: that of articles read before is used again. */
const spare = new Map<number, ArrayBuffer[]>();
let spareBytes = 0;
const mostSpareBytes = 1 << 22;
const leastBytes = 1 << 14;

/** Memory comes in powers of two, so that one text's does for others. */
export function takeMemory(bytes: number): ArrayBuffer {
  const size = 2 ** Math.ceil(Math.log2(Math.max(bytes, leastBytes)));
  const memory = spare.get(size)?.pop();
  if (memory === undefined) return new ArrayBuffer(size);
  spareBytes -= size;
  return memory;
}

/** Leaves memory to texts read later: it may not be used any more. */
export function leaveMemory(memory: ArrayBuffer): void {
  if (spareBytes + memory.byteLength > mostSpareBytes) return;
  spareBytes += memory.byteLength;
  const same = spare.get(memory.byteLength);
  if (same === undefined) spare.set(memory.byteLength, [memory]);
  else same.push(memory);
}
