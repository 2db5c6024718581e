package org.refundrill.app;

import java.awt.AWTError;
import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.refundrill.language.Text;
import org.refundrill.terminal.report.Viewer;

/** Opens a page in the browser of the desktop. On a server, in a container or over a bare line there is none. */
final class DesktopViewer implements Viewer {
    @Override
    public Optional<Text> open(Path page) {
        try {
            if (!GraphicsEnvironment.isHeadless() && browses()) {
                Desktop.getDesktop().browse(page.toUri());
                return Optional.empty();
            }
        } catch (IOException | SecurityException | AWTError | LinkageError nobodyThere) {
            // A display that is named but not there, or a Java without its desktop: told below.
        }
        return Optional.of(nobody(page));
    }

    private static boolean browses() {
        return Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE);
    }

    private static Text nobody(Path page) {
        String address = page.toUri().toString();
        return new Text(
                "There is no desktop here to open it on: open " + address + " in a browser.",
                "此处没有可用的桌面环境，请在浏览器中打开 " + address);
    }
}
