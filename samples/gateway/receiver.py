#!/usr/bin/env python3
"""Makes a hook at a gateway, and prints what it tells, until it is stopped. Needs nothing but Python 3.

usage: receiver.py --cacert FILE https://HOST:PORT/KEY [--port 9000] [name=value ...]

What follows chooses what is told of, as in "events=changed,stale" or "guid=1IzPszHWAEuvzxtXBMrkzA".
"""
import argparse
import base64
import hashlib
import hmac
import http.server
import json
import ssl
import sys
import threading
import time
import urllib.error
import urllib.parse
import urllib.request

TOLERANCE_SECONDS = 300
secret = None
made = threading.Event()


def is_genuine(headers, body):
    """Checks the signature, as https://www.standardwebhooks.com has it."""
    message_id = headers["webhook-id"] or ""
    sent = headers["webhook-timestamp"] or "0"
    if not sent.isdigit() or abs(time.time() - int(sent)) > TOLERANCE_SECONDS:
        return False
    key = base64.b64decode(secret.removeprefix("whsec_"))
    signed = f"{message_id}.{sent}.".encode() + body
    expected = "v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
    return any(hmac.compare_digest(expected, given) for given in (headers["webhook-signature"] or "").split())


class Receiver(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        made.wait(10)
        if not made.is_set() or not is_genuine(self.headers, body):
            self.answer(401, b"")
            return
        message = json.loads(body)
        if message["type"] == "hook.challenge":
            self.answer(200, message["data"]["challenge"].encode())
        else:
            print(message["type"], json.dumps(message["data"], ensure_ascii=False), flush=True)
            self.answer(204, b"")

    def answer(self, status, body):
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *unused):
        pass


def main():
    global secret
    options = argparse.ArgumentParser(usage=__doc__)
    options.add_argument("gateway")
    options.add_argument("--cacert")
    options.add_argument("--port", type=int, default=9000)
    options.add_argument("fields", nargs="*")
    given = options.parse_intermixed_args()
    server = http.server.ThreadingHTTPServer(("127.0.0.1", given.port), Receiver)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    fields = dict(field.split("=", 1) for field in given.fields)
    fields["url"] = f"http://127.0.0.1:{server.server_port}/"
    request = urllib.request.Request(
        given.gateway + "/api/V1/hooks", data=urllib.parse.urlencode(fields).encode(), method="POST"
    )
    try:
        with urllib.request.urlopen(request, context=ssl.create_default_context(cafile=given.cacert)) as reply:
            secret = json.load(reply)["secret"]
    except urllib.error.HTTPError as refusal:
        sys.exit(f"the gateway makes no hook ({refusal.code}): {refusal.read().decode()}")
    made.set()
    print("listening", flush=True)
    threading.Event().wait()


main()
