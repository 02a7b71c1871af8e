package id.pelanggan.square.conformance;

import id.pelanggan.sandbox.traffic.Exchange;
import id.pelanggan.testkit.spec.Finding;
import java.util.ArrayList;
import java.util.List;

/** What stands above requests and answers, of which the specification says little. */
final class Headers {
  private static final String VERSION = "square-version";

  private Headers() {}

  /** Everything that is wrong with them. */
  static List<Finding> findings(Exchange exchange) {
    List<Finding> findings = new ArrayList<>();
    String version = exchange.headers().getOrDefault(VERSION, "");
    if (!version.matches("\\d{4}-\\d{2}-\\d{2}")) {
      findings.add(new Finding("request." + VERSION, "not a day"));
    }
    if (!version.equals(exchange.answerHeaders().get(VERSION))) {
      findings.add(new Finding("answer." + VERSION, "not that of the request"));
    }
    boolean authorized = exchange.headers().getOrDefault("authorization", "").startsWith("Bearer ");
    if (exchange.path().startsWith("/v2/") && !authorized) {
      findings.add(new Finding("request.authorization", "missing"));
    }
    if (!exchange.answerHeaders().getOrDefault("content-type", "").equals("application/json")) {
      findings.add(new Finding("answer.content-type", "not JSON"));
    }
    if (exchange.status() == 429 && !exchange.answerHeaders().containsKey("retry-after")) {
      findings.add(new Finding("answer.retry-after", "missing"));
    }
    return findings;
  }
}
