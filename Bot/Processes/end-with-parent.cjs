// Loaded before a program that runs beside the bot: when the bot is gone, however it ended, its end of this pipe closes.
// The program is then asked to end, so that it can write down what it holds, and ended if it does not.
const end = () => {
  if (!process.emit("SIGTERM")) process.exit(0);
  setTimeout(() => process.exit(0), 3000).unref();
};
process.stdin.once("end", end);
process.stdin.once("error", end);
process.stdin.resume();
