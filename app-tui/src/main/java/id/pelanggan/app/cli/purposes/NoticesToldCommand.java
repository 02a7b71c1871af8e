package id.pelanggan.app.cli.purposes;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.purpose.NoteNoticeTold;
import id.pelanggan.application.purpose.NoticeView;
import id.pelanggan.domain.customer.Channel;
import jakarta.inject.Inject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Notes that people were told of a notice to come. */
@Command(name = "told")
final class NoticesToldCommand implements HeadlessCommand {
  @Mixin private NoticeVersion notice;

  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Option(
      names = "--channel",
      paramLabel = "${bundle:label.word}",
      descriptionKey = "notices.channel",
      required = true,
      converter = PurposeOptions.ChannelWord.class)
  private Channel channel;

  @Inject private Officer officer;
  @Inject private NoteNoticeTold noteNoticeTold;

  @Override
  public String name() {
    return "notices told";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    NoticeView view =
        noteNoticeTold.note(officer.context(), notice.code(), notice.version(), channel);
    return Answer.done(
        new NoticeLines(Phrases.of(messages)).audience(view), NoticeViewJson.of(view));
  }
}
