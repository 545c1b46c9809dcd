package org.kith.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.given.Client;
import org.kith.given.Given;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Somebody opens Swagger UI in a real browser and tries an operation with their key. */
@QuarkusTest
class SwaggerUiTest {
    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TestHTTPResource("/q/swagger-ui/")
    String address;

    @TempDir
    Path profile;

    private ChromeDriver browser;

    @BeforeEach
    void openABrowser() {
        assumeTrue(
                Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER),
                "Skipped: Swagger UI is tried in Chromium, and there is none (apt-get install chromium chromium-driver)");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1280,1600",
                "--user-data-dir=" + profile);
        // The driver is named, so that Selenium does not look for one on the network.
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .build();
        browser = new ChromeDriver(service, options);
    }

    @AfterEach
    void closeIt() {
        if (browser != null) {
            browser.quit();
        }
    }

    @Test
    void anOperationTriedWithTheKeyAnswers200() throws IOException {
        Client ann = Given.aSeeker();

        browser.get(address);
        click(".auth-wrapper .authorize");
        shown(".auth-container input").sendKeys(ann.key());
        click(".auth-btn-wrapper .authorize");
        click(".auth-btn-wrapper .btn-done");
        click("#operations-Me-getMe .opblock-summary-control");
        click("#operations-Me-getMe .execute");

        WebElement status = shown("#operations-Me-getMe .live-responses-table tbody .response-col_status");
        Files.write(Path.of("target", "swagger-ui.png"), browser.getScreenshotAs(OutputType.BYTES));
        assertEquals("200", status.getText().lines().findFirst().orElseThrow());
    }

    private void click(String css) {
        new WebDriverWait(browser, PATIENCE)
                .until(ExpectedConditions.elementToBeClickable(By.cssSelector(css)))
                .click();
    }

    private WebElement shown(String css) {
        return new WebDriverWait(browser, PATIENCE)
                .until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(css)));
    }
}
