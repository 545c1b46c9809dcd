package org.kith.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of the service's heap is alive in arrays of numbers, as the JDK counts it after a collection. */
final class LiveArrays {
    private static final Pattern LINE = Pattern.compile("\\d+:\\s+\\d+\\s+(\\d+)\\s+(\\[I|\\[J)\\b");

    private LiveArrays() {}

    /** In bytes; the process is on this machine and of the same user. */
    static long of(int pid) throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        String told = Program.run(
                Path.of("."), Map.of(), List.of(jcmd, Integer.toString(pid), "GC.class_histogram"));
        Matcher line = LINE.matcher(told);
        long bytes = 0;
        while (line.find()) {
            bytes += Long.parseLong(line.group(1));
        }
        return bytes;
    }
}
