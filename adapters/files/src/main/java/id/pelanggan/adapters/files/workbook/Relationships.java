package id.pelanggan.adapters.files.workbook;

import id.pelanggan.adapters.files.archive.Archive;
import id.pelanggan.adapters.files.xml.XmlReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What a part of a package refers to. */
final class Relationships {
  private static final int MOST = 10_000;

  private final Part part;
  private final List<Relationship> all = new ArrayList<>();

  private Relationships(Part part) {
    this.part = part;
  }

  /**
   * @param of the name of a part; empty for the package itself
   * @return none where the part says nothing of any
   */
  static Relationships of(Archive archive, String of) {
    Relationships none = new Relationships(new Part(archive.path()));
    String folder = folder(of);
    String name = folder + "_rels/" + of.substring(folder.length()) + ".rels";
    return archive.find(name).isEmpty()
        ? none
        : Part.read(archive, name, xml -> none.read(xml, folder));
  }

  private static String folder(String part) {
    return part.substring(0, part.lastIndexOf('/') + 1);
  }

  private Relationships read(XmlReader xml, String folder) {
    if (!xml.child(0)) {
      throw part.damaged();
    }
    while (xml.child(1)) {
      String type = xml.attribute("Type", "");
      boolean external = xml.attribute("TargetMode", "").equalsIgnoreCase("External");
      all.add(
          new Relationship(
              xml.attribute("Id", ""),
              type.substring(type.lastIndexOf('/') + 1),
              external ? Optional.empty() : Optional.of(xml.attribute("Target", "")),
              folder));
      if (all.size() > MOST) {
        throw part.tooLarge();
      }
    }
    return this;
  }

  /** The first of a kind, such as {@code styles}. */
  Optional<String> findTarget(String kind) {
    return all.stream().filter(one -> one.kind().equals(kind)).findFirst().map(this::target);
  }

  /** The one of an id, if it is of the kind. */
  Optional<String> findTarget(String kind, String id) {
    return all.stream()
        .filter(one -> one.kind().equals(kind) && one.id().equals(id))
        .findFirst()
        .map(this::target);
  }

  boolean hasKind(String kind) {
    return all.stream().anyMatch(one -> one.kind().equals(kind));
  }

  private String target(Relationship relationship) {
    String target = relationship.target().orElseThrow(part::linked).replace('\\', '/');
    return target.startsWith("/") ? resolved(target) : resolved(relationship.folder() + target);
  }

  /** A place above the package is none. */
  private String resolved(String name) {
    Deque<String> steps = new ArrayDeque<>();
    for (String step : List.of(name.split("/", -1))) {
      if (step.equals("..")) {
        if (steps.pollLast() == null) {
          throw part.damaged();
        }
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }

  /**
   * @param kind the last word of its type, which is the same in the strict and the usual form
   * @param target empty where it lies outside of the package
   */
  private record Relationship(String id, String kind, Optional<String> target, String folder) {}
}
