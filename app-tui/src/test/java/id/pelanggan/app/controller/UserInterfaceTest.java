package id.pelanggan.app.controller;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.input.Input;
import id.pelanggan.app.text.Language;
import id.pelanggan.app.text.Messages;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.IntakeError;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UserInterfaceTest {
  private final AtomicReference<PlainScreen> home = new AtomicReference<>();
  private final AtomicReference<Desk> desk = new AtomicReference<>();
  private final Driver driver = Driver.start(new Messages(Language.EN), 80, 24, this::furnish);

  private void furnish(Desk one) {
    desk.set(one);
    home.set(new PlainScreen(one, ScreenName.HOME));
    one.furnish(List.of(home.get(), new PlainScreen(one, ScreenName.CUSTOMERS)));
  }

  @AfterEach
  void close() {
    driver.close();
  }

  @Test
  void shouldDoWhatAKeySays() {
    driver.press("Space", "Space").sees("count 2").sees("u undo");
  }

  @Test
  void shouldUndoTheLastThingOnce() {
    driver.press("Space", "Space", "u").sees("count 1");
    driver.press("u").sees("There is nothing to undo.").sees("count 1");
  }

  @Test
  void shouldSayWhyACommandIsRefused() {
    driver.press("e").sees("there is nothing to edit");
  }

  @Test
  void shouldRefuseWhatTheOperatorMayNot() {
    desk.get().post(() -> desk.get().permit(permission -> false));
    driver.press("n").sees("You have not been allowed to do this.").seesNot("made");
    desk.get().post(() -> desk.get().permit(permission -> true));
    driver.press("n").sees("made");
  }

  @Test
  void shouldTakeLettersForTextWhileSomethingIsTyped() {
    driver.press("/").type("q1:?ux jk").sees("q1:?ux jk").sees("typing").sees("count 0");
    assertThat(driver.isRunning()).isTrue();
  }

  @Test
  void shouldTakePastedTextForTextOnly() {
    driver.paste("qqq\n  ").sees("looking").sees("count 0");
    driver.press("/").paste("one\ntwo\u001b[31m").sees("one two[31m");
  }

  @Test
  void shouldKeepLettersThatMoveForMoving() {
    driver.press("h", "j", "k", "l", "PageDown").sees("moves LEFT DOWN UP RIGHT PAGE_DOWN");
  }

  @Test
  void shouldNeverLeaveThroughEscape() {
    driver.press("Escape", "Escape", "Escape").sees("looking");
    assertThat(driver.isRunning()).isTrue();
  }

  @Test
  void shouldGoToScreensByDigitAndClick() {
    driver.press("2").sees("[2 Customers]");
    driver.click("1 Home").sees("[1 Home]");
    driver.press("7").sees("[1 Home]");
  }

  @Test
  void shouldExplainWhatIsOpen() {
    driver
        .press("?")
        .sees("Help")
        .sees("Takes back the last thing")
        .press("Escape")
        .seesNot("Help");
  }

  @Test
  void shouldListActionsWithTheReasonOfThoseThatCannotBe() {
    driver.press("x").sees("edit · there is nothing to edit").focus("select").press("Enter");
    driver.sees("count 1").seesNot("What can be done");
  }

  @Test
  void shouldFindCommandsInBothLanguages() {
    driver.press(":").type("urung").sees("undo").press("Escape");
    driver.press("Ctrl-P").type("cust").focus("Customers").press("Enter").sees("[2 Customers]");
  }

  @Test
  void shouldFindPeople() {
    desk.get()
        .post(() ->
            desk.get()
                .find(text ->
                    List.of(
                        new PeopleSearch.Person(
                            "Sari " + text, () -> home.get().line.set("found")))));
    driver.press(":").type("sri").focus("Sari sri").press("Enter").sees("found");
  }

  @Test
  void shouldClickOnHints() {
    driver.click("select").sees("count 1");
  }

  @Test
  void shouldShowWhatFailedAndWhatToDo() {
    desk.get()
        .post(() ->
            home.get()
                .work(() -> {
                  throw new PelangganException(IntakeError.CHANGE_EMPTY);
                }));
    driver.settle().sees("This did not work").press("d").sees("CHANGE_EMPTY").press("Escape");
    driver.seesNot("This did not work");
  }

  @Test
  void shouldShowTheWindowIsTooSmallAndKeepItsState() {
    driver.press("Space").resize(20, 5).sees("too").resize(80, 24).sees("count 1");
  }

  @Test
  void shouldLetANoticeGoAfterAWhile() {
    driver.press("Space").sees("counted").later(Duration.ofSeconds(9)).seesNot("counted");
  }

  @Test
  void shouldShowJobsAndStopThem() {
    CountDownLatch started = new CountDownLatch(1);
    desk.get()
        .post(() ->
            desk.get()
                .jobs()
                .start(
                    "counting rice",
                    reporter -> {
                      reporter.report(new Job.Progress(1, 4, "bag"));
                      started.countDown();
                      Thread.sleep(Duration.ofMinutes(5));
                      return "";
                    },
                    done -> {},
                    failed -> {}));
    await(started);
    driver.sees("1 job").press("J").sees("counting rice").sees("bag · 25 %").press("c");
    driver.sees("stopped").press("Escape").seesNot("1 job");
  }

  @Test
  void shouldAskBeforeLeavingWhileAJobRuns() {
    CountDownLatch started = new CountDownLatch(1);
    desk.get()
        .post(() ->
            desk.get()
                .jobs()
                .start(
                    "counting rice",
                    reporter -> {
                      started.countDown();
                      Thread.sleep(Duration.ofMinutes(5));
                      return "";
                    },
                    done -> {},
                    failed -> {}));
    await(started);
    driver.press("q").sees("Leave now?").press("Enter").seesNot("Leave now?");
    assertThat(driver.isRunning()).isTrue();
    driver.press("q").press("Right", "Enter");
    assertThat(driver.isRunning()).isFalse();
  }

  @Test
  void shouldWantTheNumberOfWhatCannotBeTakenBack() {
    desk.get()
        .post(() ->
            Confirmation.ask(
                desk.get(),
                new Confirmation.Question(
                    "Remove?",
                    List.of("42 go"),
                    "Remove",
                    "42",
                    () -> home.get().line.set("gone"))));
    driver.sees("Type 42 to go on:").press("Right", "Enter").sees("Type the number first.");
    driver.type("42").press("Enter").sees("gone");
  }

  @Test
  void shouldLeaveItToTheOperatorAtFirst() {
    desk.get()
        .post(() ->
            Confirmation.ask(
                desk.get(),
                new Confirmation.Question(
                    "Send?", List.of("3 go"), "Send", "", () -> home.get().line.set("sent"))));
    driver.sees("Send?").press("Enter").seesNot("Send?").seesNot("sent");
  }

  @Test
  void shouldEndWhereTheTerminalIsGone() {
    driver.take(new Input.Closed());
    assertThat(driver.isRunning()).isFalse();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError("interrupted", e);
    }
  }
}
