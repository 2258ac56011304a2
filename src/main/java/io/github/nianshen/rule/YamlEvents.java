package io.github.nianshen.rule;

import java.util.List;
import java.util.NoSuchElementException;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.parser.Parser;

/** Events of YAML that were read before, so that a file is parsed once. */
final class YamlEvents implements Parser {
  private final List<Event> events;
  private int at;

  YamlEvents(List<Event> events) {
    this.events = List.copyOf(events);
  }

  @Override
  public boolean checkEvent(Event.ID id) {
    return hasNext() && events.get(at).getEventId() == id;
  }

  @Override
  public Event peekEvent() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return events.get(at);
  }

  @Override
  public Event next() {
    Event event = peekEvent();
    at++;
    return event;
  }

  @Override
  public boolean hasNext() {
    return at < events.size();
  }
}
