package id.pelanggan.application.disclosure;

import id.pelanggan.application.disclosure.AccessRecord.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** A part of the tree while it grows; what is empty is left out. */
final class Branch {
  private final Map<String, Node> parts = new LinkedHashMap<>();

  Branch put(String name, String text) {
    if (!text.isEmpty()) {
      parts.put(name, new Node.Value(text));
    }
    return this;
  }

  /** Times, days, numbers and names of constants write themselves. */
  Branch put(String name, Object value) {
    return put(name, value.toString());
  }

  Branch put(String name, Optional<?> value) {
    value.ifPresent(known -> put(name, known.toString()));
    return this;
  }

  Branch put(String name, Node node) {
    if (!isEmpty(node)) {
      parts.put(name, node);
    }
    return this;
  }

  Branch put(String name, List<? extends Node> several) {
    return put(name, new Node.Several(List.copyOf(several)));
  }

  /** Names that the product gives. */
  Node ours() {
    return new Node.Group(true, parts);
  }

  /** Names that the data gives. */
  static Node theirs(Map<String, String> texts) {
    Branch branch = new Branch();
    texts.forEach(branch::put);
    return new Node.Group(false, branch.parts);
  }

  static Node rows(List<SortedMap<String, String>> rows) {
    return new Node.Several(rows.stream().map(Branch::theirs).toList());
  }

  Node theirs() {
    return new Node.Group(false, parts);
  }

  static boolean isEmpty(Node node) {
    return switch (node) {
      case Node.Value(String text) -> text.isEmpty();
      case Node.Group(boolean ours, Map<String, Node> parts) -> parts.isEmpty();
      case Node.Several(List<Node> parts) -> parts.isEmpty();
    };
  }
}
