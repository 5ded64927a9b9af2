// What may cross the boundary.
import assert from "node:assert/strict";

/** Fails unless a value is made of plain objects, lists, texts, numbers, booleans and null all the way down. */
export function isPlain(value, place = "answer") {
  if (value === null || ["string", "boolean"].includes(typeof value)) return;
  if (typeof value === "number") {
    assert.ok(Number.isSafeInteger(value), `${place} is ${value}: a figure would be text`);
    return;
  }
  assert.equal(typeof value, "object", `${place} is a ${typeof value}`);
  if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) isPlain(one, `${place}[${index}]`);
    return;
  }
  assert.equal(Object.getPrototypeOf(value), Object.prototype, `${place} is an instance of a class`);
  for (const key of Reflect.ownKeys(value)) {
    assert.equal(typeof key, "string", `${place} has a symbol`);
    isPlain(value[key], `${place}.${key}`);
  }
}
