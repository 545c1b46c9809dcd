-- Sends the requests of a file, one a line: key, path and, where it is a POST, the body, with tabs between.
local path = os.getenv("BENCH_REQUESTS")
local threads = 0

function setup(thread)
  threads = threads + 1
  thread:set("number", threads)
end

function init(args)
  lines = {}
  for line in io.lines(path) do
    lines[#lines + 1] = line
  end
  at = math.floor(#lines * (number - 1) / 2) % #lines
end

function request()
  at = at % #lines + 1
  local key, where, body = lines[at]:match("^([^\t]*)\t([^\t]*)\t?(.*)$")
  local headers = {["Authorization"] = "Bearer " .. key}
  if body == "" then
    return wrk.format("GET", where, headers)
  end
  headers["Content-Type"] = "application/json"
  return wrk.format("POST", where, headers, body)
end

function done(summary, latency, requests)
  local e = summary.errors
  io.write(string.format("BENCH %d %d %d %.3f %.3f\n", summary.requests, summary.duration,
    e.connect + e.read + e.write + e.status + e.timeout, latency:percentile(50), latency:percentile(99)))
end
