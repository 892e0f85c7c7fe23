package vn.tiendo.alert;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of a mail that is HTML only, without what it quotes; neither styles nor scripts nor addresses of links. */
final class HtmlText {

    private static final String NOT_SAID = "head, style, script, title, template, noscript, object, iframe";
    private static final String QUOTED = "blockquote, .gmail_quote, .yahoo_quoted, #divRplyFwdMsg ~ *, #divRplyFwdMsg";
    private static final Set<String> LINES =
            Set.of("p", "div", "tr", "li", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "hr");

    private HtmlText() {}

    static String of(String html) {
        Document page = Jsoup.parse(html);
        page.select(NOT_SAID).remove();
        page.select(QUOTED).remove();
        StringBuilder text = new StringBuilder();
        page.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(words.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " "));
                } else if (node instanceof Element element) {
                    begin(element, text);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && LINES.contains(element.normalName())) {
                    newLine(text);
                }
            }
        });
        return text.toString();
    }

    private static void begin(Element element, StringBuilder text) {
        String name = element.normalName();
        if (name.equals("br")) {
            text.append('\n');
        } else if (LINES.contains(name)) {
            newLine(text);
        } else if (name.equals("td") && text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append(' ');
        }
    }

    private static void newLine(StringBuilder text) {
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
