package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Unlocking;
import id.pelanggan.application.importing.ImportFile;
import id.pelanggan.application.importing.ImportPlan;
import id.pelanggan.application.importing.PlanImport;
import id.pelanggan.application.importing.PlanImport.Answers;
import id.pelanggan.application.importing.TryImport;
import id.pelanggan.application.importing.TryImport.Trial;
import id.pelanggan.domain.mapping.OpenQuestion;
import id.pelanggan.domain.source.Stream;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings a file in: which, how it is read, what would come of it, and then it comes in. */
final class ImportForm {
  private static final List<Stream> STREAMS =
      List.of(Stream.CUSTOMERS, Stream.ORDERS, Stream.PRODUCTS, Stream.INTERACTIONS);

  private final Conversation conversation;
  private final Choosing choosing;
  private final Caller caller;
  private final Unlocking unlocking;
  private final FileForm fileForm;
  private final PlanQuestions planQuestions;
  private final PlanChanges planChanges;
  private final PlanImport planImport;
  private final TryImport tryImport;
  private final ImportFile importFile;
  private final ImportPage importPage;

  @Inject
  ImportForm(
      Conversation conversation,
      Choosing choosing,
      Caller caller,
      Unlocking unlocking,
      FileForm fileForm,
      PlanQuestions planQuestions,
      PlanChanges planChanges,
      PlanImport planImport,
      TryImport tryImport,
      ImportFile importFile,
      ImportPage importPage) {
    this.conversation = requireNonNull(conversation, "conversation is null");
    this.choosing = requireNonNull(choosing, "choosing is null");
    this.caller = requireNonNull(caller, "caller is null");
    this.unlocking = requireNonNull(unlocking, "unlocking is null");
    this.fileForm = requireNonNull(fileForm, "fileForm is null");
    this.planQuestions = requireNonNull(planQuestions, "planQuestions is null");
    this.planChanges = requireNonNull(planChanges, "planChanges is null");
    this.planImport = requireNonNull(planImport, "planImport is null");
    this.tryImport = requireNonNull(tryImport, "tryImport is null");
    this.importFile = requireNonNull(importFile, "importFile is null");
    this.importPage = requireNonNull(importPage, "importPage is null");
  }

  void ask() {
    unlocking.require(caller.sales());
    Optional<Path> file = fileForm.existing();
    Optional<Stream> stream = file.flatMap(path -> stream());
    if (stream.isPresent()) {
      plan(new PlanImport.Request(file.orElseThrow(), stream.get(), Optional.empty(), Answers.NONE))
          .ifPresent(this::decide);
    }
  }

  private Optional<Stream> stream() {
    return choosing.one(
        conversation.word("linear.import.stream"),
        STREAMS.stream()
            .map(stream -> new Option<>(conversation.phrases().word(stream), stream))
            .toList(),
        "linear.help.stream");
  }

  /** Without open questions; empty where the operator leaves one open. */
  private Optional<ImportPlan> plan(PlanImport.Request request) {
    ImportPlan plan = planImport.plan(caller.sales(), request);
    Optional<Answers> answers = Optional.of(request.answers());
    for (OpenQuestion question : plan.questions()) {
      answers = answers.flatMap(so -> planQuestions.ask(question, so));
    }
    return answers.flatMap(all ->
        planChanges.complete(
            planImport.plan(
                caller.sales(),
                new PlanImport.Request(
                    request.file(), request.stream(), request.mapping(), all, request.sheet()))));
  }

  /** Looks at the plan, changes it, tries it, until the file comes in or the operator goes back. */
  private void decide(ImportPlan first) {
    Optional<ImportPlan> shown = Optional.of(first);
    new PlanText(conversation, first).say();
    while (shown.isPresent()) {
      ImportPlan plan = shown.get();
      shown =
          choosing
              .one(conversation.word("linear.import.menu"), steps(plan), "linear.help.import")
              .flatMap(Step::take);
    }
  }

  private List<Option<Step>> steps(ImportPlan plan) {
    List<Option<Step>> steps = new ArrayList<>();
    steps.add(step("linear.import.try", plan, () -> trial(plan)));
    steps.add(step("linear.import.preview", plan, () -> planChanges.preview(plan)));
    steps.add(step("linear.import.show", plan, () -> new PlanText(conversation, plan).say()));
    steps.add(
        new Option<>(
            conversation.word("linear.import.column"),
            () -> Optional.of(planChanges.column(plan))));
    steps.add(
        new Option<>(
            conversation.word("linear.import.source"),
            () -> Optional.of(planChanges.source(plan))));
    if (plan.sheets().size() > 1) {
      steps.add(
          new Option<>(
              conversation.word("linear.import.sheet"),
              () -> planChanges.sheet(plan).flatMap(this::plan).or(() -> Optional.of(plan))));
    }
    steps.add(
        new Option<>(
            conversation.word("linear.import.go"),
            () -> {
              conversation.attempt(() -> bringIn(plan));
              return Optional.empty();
            }));
    return steps;
  }

  private Option<Step> step(String key, ImportPlan plan, Runnable action) {
    return new Option<>(
        conversation.word(key),
        () -> {
          conversation.attempt(action);
          return Optional.of(plan);
        });
  }

  private void trial(ImportPlan plan) {
    Trial trial = tryImport.run(caller.sales(), plan, ProgressLines.of(conversation));
    conversation.say(
        "trial.done", Map.of("rows", conversation.phrases().number(trial.counts().rows())));
    CountText.say(conversation, trial.counts());
    CountText.say(conversation, trial.reasons());
  }

  private void bringIn(ImportPlan plan) {
    conversation.say("linear.import.begins");
    importPage.say(importFile.run(caller.sales(), plan, ProgressLines.of(conversation)));
  }

  /** What can be done with a plan; empty where nothing is left to do. */
  @FunctionalInterface
  private interface Step {
    Optional<ImportPlan> take();
  }
}
