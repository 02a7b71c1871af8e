package id.pelanggan.sandbox.fault;

import java.util.Arrays;
import java.util.List;

/** Faults as they are written on a command line. */
final class FaultText {
  private FaultText() {}

  static PlannedFault parse(String text) {
    List<String> parts = Arrays.asList(text.strip().split(",", -1));
    PlannedFault planned = first(parts.getFirst());
    for (String part : parts.subList(1, parts.size())) {
      planned = with(planned, part);
    }
    return planned;
  }

  static String write(PlannedFault planned) {
    Fault fault = planned.fault();
    StringBuilder text = new StringBuilder(fault.word());
    if (fault.amount() != Fault.Amount.NONE) {
      text.append('=').append(planned.amount());
    }
    text.append(",times=").append(planned.times());
    text.append(",after=").append(planned.after());
    text.append(",every=").append(planned.every());
    if (!planned.on().isEmpty()) {
      text.append(",on=").append(planned.on());
    }
    return text.toString();
  }

  private static PlannedFault first(String part) {
    int sign = part.indexOf('=');
    String word = sign < 0 ? part : part.substring(0, sign);
    Fault fault =
        Fault.find(word.strip())
            .orElseThrow(() -> new IllegalArgumentException("no such fault: " + word));
    return sign < 0
        ? PlannedFault.of(fault)
        : PlannedFault.of(fault, number(word, part.substring(sign + 1)));
  }

  private static PlannedFault with(PlannedFault planned, String part) {
    int sign = part.indexOf('=');
    String word = part.substring(0, Math.max(0, sign)).strip();
    String value = part.substring(sign + 1).strip();
    return switch (word) {
      case "times" -> planned.times(number(word, value));
      case "after" -> planned.after(number(word, value));
      case "every" -> planned.every(number(word, value));
      case "on" -> planned.on(value);
      default -> throw new IllegalArgumentException("not understood: " + part);
    };
  }

  private static int number(String word, String text) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("no number after " + word, e);
    }
  }
}
