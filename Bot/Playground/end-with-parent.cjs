// Loaded before the emulator: when the bot is gone, however it ended, its end of this pipe closes and the emulator ends too.
process.stdin.on("end", () => process.exit(0));
process.stdin.on("error", () => process.exit(0));
process.stdin.resume();
