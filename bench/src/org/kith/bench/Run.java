package org.kith.bench;
final class Run { static int run(String[] w) { return 0; } }
