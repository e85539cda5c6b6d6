import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createFollower, type Followed } from '../../src/taskpane/follower';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Each call waits until it is answered. */
function scripted(isFree: () => boolean = () => true) {
  const answers: ((ended: Followed) => void)[] = [];
  const overtaken: (() => boolean)[] = [];
  const follower = createFollower(isFree, (isOvertaken) => {
    overtaken.push(isOvertaken);
    return new Promise((resolve) => answers.push(resolve));
  });
  const answer = async (ended: Followed = 'done') => {
    answers.at(-1)?.(ended);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { follower, calls: () => answers.length, answer, overtaken };
}

test('several edits in a row are followed once, when the hands rest', async () => {
  const { follower, calls } = scripted();
  for (let edit = 0; edit < 5; edit++) {
    follower.edited();
    await vi.advanceTimersByTimeAsync(200);
  }
  expect(calls()).toBe(0);
  await vi.advanceTimersByTimeAsync(100);
  expect(calls()).toBe(1);
});

test('an edit meanwhile is followed once more, and never at the same time', async () => {
  const { follower, calls, answer, overtaken } = scripted();
  follower.edited();
  await vi.advanceTimersByTimeAsync(300);
  follower.edited();
  follower.edited();
  await vi.advanceTimersByTimeAsync(5000);
  expect(calls()).toBe(1);
  expect(overtaken[0]?.()).toBe(true);
  await answer();
  await vi.advanceTimersByTimeAsync(300);
  expect(calls()).toBe(2);
  expect(overtaken[1]?.()).toBe(false);
  await answer();
  await vi.advanceTimersByTimeAsync(5000);
  expect(calls()).toBe(2);
});

test('it waits for what the person asked for', async () => {
  let free = false;
  const { follower, calls } = scripted(() => free);
  follower.edited();
  await vi.advanceTimersByTimeAsync(3000);
  expect(calls()).toBe(0);
  free = true;
  await vi.advanceTimersByTimeAsync(300);
  expect(calls()).toBe(1);
});

test.each<[Followed, number]>([
  ['later', 2],
  ['given up', 1],
  ['done', 1],
])('after “%s” there are %i attempts', async (ended, attempts) => {
  const { follower, calls, answer } = scripted();
  follower.edited();
  await vi.advanceTimersByTimeAsync(300);
  await answer(ended);
  await vi.advanceTimersByTimeAsync(1000);
  expect(calls()).toBe(attempts);
});

test('stopped, it follows nothing more; what is under way can be waited for', async () => {
  const { follower, calls, answer } = scripted();
  follower.edited();
  await vi.advanceTimersByTimeAsync(300);
  let idle = false;
  expect(follower.underWay()).not.toBeNull();
  void follower.underWay()?.then(() => {
    idle = true;
  });
  await vi.advanceTimersByTimeAsync(0);
  expect(idle).toBe(false);
  await answer();
  expect(idle).toBe(true);
  expect(follower.underWay()).toBeNull();
  follower.edited();
  follower.stop();
  await vi.advanceTimersByTimeAsync(5000);
  expect(calls()).toBe(1);
});
