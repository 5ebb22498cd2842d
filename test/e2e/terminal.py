# Runs a command on a terminal of its own: terminal.py SECONDS KEY... -- COMMAND...
# KEY is "after TEXT: INPUT": once TEXT was shown, INPUT is typed (\x03 is Ctrl-C). Prints what the terminal showed, then the exit status.
import os, pty, re, select, signal, sys, time

limit = float(sys.argv[1])
split = sys.argv.index('--')
keys = [re.fullmatch(r'after (.*?): (.*)', key, re.S).groups() for key in sys.argv[2:split]]
pid, master = pty.fork()
if pid == 0:
    os.execvp(sys.argv[split + 1], sys.argv[split + 1:])
shown = b''
searched = 0
end = time.monotonic() + limit
while time.monotonic() < end:
    ready, _, _ = select.select([master], [], [], 0.05)
    if ready:
        try:
            data = os.read(master, 65536)
        except OSError:
            break
        if not data:
            break
        shown += data
    if keys and keys[0][0].encode() in shown[searched:]:
        searched = shown.index(keys[0][0].encode(), searched) + len(keys[0][0].encode())
        os.write(master, keys.pop(0)[1].encode().decode('unicode_escape').encode())
else:
    os.kill(pid, signal.SIGKILL)
_, status = os.waitpid(pid, 0)
sys.stdout.buffer.write(shown)
print(f'\nexit {os.waitstatus_to_exitcode(status)}')
