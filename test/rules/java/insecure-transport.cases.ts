import type { Table } from '../rule-tester.js';

const SAFETY = 'Azure AI Content Safety';
const http = (service: string): string => `${service} is reached over http://, so keys and content can be read on the way. An https:// address clears it.`;
const remedy = 'Leaving the checks on, or trusting the issuing authority by name, clears it.';
const unchecked = (name: string, service: string): string => `${name} switches certificate checks off for the connection to ${service}. ${remedy}`;
const everywhere = (name: string, service: string): string => `${name} switches certificate checks off for the whole process, the connection to ${service} included. ${remedy}`;
const https = [{ title: 'Use https://', changes: [['http://', 'https://']] as const, safe: true }];

const url = '"https://a.cognitiveservices.azure.com/contentsafety/text:analyze?api-version=2024-09-01"';

export const insecureTransportInJava: Table = {
  invalid: [
    {
      name: 'the endpoint of a builder',
      language: 'java',
      code: `import com.azure.ai.contentsafety.ContentSafetyClient;
import com.azure.ai.contentsafety.ContentSafetyClientBuilder;
import com.azure.core.credential.AzureKeyCredential;

class Safety {
    ContentSafetyClient open(String key) {
        return new ContentSafetyClientBuilder()
            .endpoint(⟦"http://moderation.cognitiveservices.azure.com"⟧)
            .credential(new AzureKeyCredential(key))
            .buildClient();
    }
}
`,
      findings: [{ message: http(SAFETY), evidence: ['8:23 "http://moderation.cognitiveservices.azure.com" – The address is written here.'], fixes: https }],
    },
    {
      name: 'the address of a request',
      language: 'java',
      code: `import org.springframework.web.client.RestTemplate;

class Moderator {
    String check(RestTemplate rest, String text) {
        return rest.postForObject(⟦"http://a.cognitiveservices.azure.com/contentsafety/text:analyze?api-version=2024-09-01"⟧, text, String.class);
    }
}
`,
      findings: [{ message: http(SAFETY), evidence: ['5:35 "http://a.cognitiveservices.azure.com/contentsafety/text:analyze?api-version=2024-09-01" – The address is written here.'], fixes: https }],
    },
    {
      name: 'a connection that takes every host, and a default that does',
      language: 'java',
      code: `import java.net.URL;
import javax.net.ssl.HttpsURLConnection;

class Moderator {
    HttpsURLConnection open() throws Exception {
        HttpsURLConnection.⟦setDefaultHostnameVerifier((host, session) -> true)⟧;
        HttpsURLConnection connection = (HttpsURLConnection) new URL(${url}).openConnection();
        connection.⟦setHostnameVerifier((host, session) -> true)⟧;
        return connection;
    }
}
`,
      findings: [
        {
          message: everywhere('setDefaultHostnameVerifier', SAFETY),
          evidence: [`7:70 ${url} – This file reaches ${SAFETY}.`],
          severity: 'warning',
          fixes: [{ title: 'Remove the setting', changes: [['        HttpsURLConnection.setDefaultHostnameVerifier((host, session) -> true);\n', '']], safe: true }],
        },
        {
          message: unchecked('setHostnameVerifier', SAFETY),
          evidence: [`7:70 ${url} – This connection to ${SAFETY} uses it.`],
          fixes: [{ title: 'Remove the setting', changes: [['        connection.setHostnameVerifier((host, session) -> true);\n', '']], safe: true }],
        },
      ],
    },
    {
      name: 'steps of a builder',
      language: 'java',
      code: `import org.apache.http.client.methods.HttpPost;
import org.apache.http.conn.ssl.NoopHostnameVerifier;
import org.apache.http.impl.client.HttpClients;

class Moderator {
    Object check() throws Exception {
        var client = HttpClients.custom()
            .⟦setSSLHostnameVerifier(NoopHostnameVerifier.INSTANCE)⟧
            .build();
        return client.execute(new HttpPost(${url}));
    }
}
`,
      findings: [{
        message: unchecked('setSSLHostnameVerifier', SAFETY),
        evidence: [`10:44 ${url} – This connection to ${SAFETY} uses it.`],
        fixes: [{ title: 'Remove the setting', changes: [['\n            .setSSLHostnameVerifier(NoopHostnameVerifier.INSTANCE)', '']], safe: true }],
      }],
    },
    {
      name: 'a trust manager that checks nothing',
      language: 'java',
      code: `import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.URI;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

class Moderator {
    Object check() throws Exception {
        TrustManager[] all = { new X509TrustManager() {
            public X509Certificate[] getAcceptedIssuers() { return null; }
            public void checkClientTrusted(X509Certificate[] chain, String type) {}
            public void checkServerTrusted(X509Certificate[] chain, String type) {}
        } };
        SSLContext context = SSLContext.getInstance("TLS");
        context.⟦init(null, all, null)⟧;
        HttpClient client = HttpClient.newBuilder().sslContext(context).build();
        HttpRequest request = HttpRequest.newBuilder(URI.create(${url})).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
`,
      findings: [{
        message: unchecked('init', SAFETY),
        evidence: [`20:65 ${url} – This connection to ${SAFETY} uses it.`],
      }],
    },
    {
      name: 'an old protocol for the process',
      language: 'java',
      code: `import org.springframework.web.client.RestTemplate;

class Moderator {
    String check(RestTemplate rest, String text) {
        System.⟦setProperty("https.protocols", "TLSv1.1")⟧;
        return rest.postForObject(${url}, text, String.class);
    }
}
`,
      findings: [{
        message: `https.protocols allows TLS older than 1.2 for the whole process, the connection to ${SAFETY} included. TLS 1.2 or newer clears it.`,
        evidence: [`6:35 ${url} – This file reaches ${SAFETY}.`],
        severity: 'warning',
        fixes: [{ title: 'Require TLS 1.2', changes: [['"TLSv1.1"', '"TLSv1.2"']], safe: true }],
      }],
    },
  ],
  valid: [
    {
      name: 'an endpoint with https, and one on the own machine',
      language: 'java',
      code: `import com.azure.ai.contentsafety.ContentSafetyClientBuilder;

class Safety {
    Object open() {
        return new ContentSafetyClientBuilder().endpoint("https://moderation.cognitiveservices.azure.com").buildClient();
    }

    Object local() {
        return new ContentSafetyClientBuilder().endpoint("http://localhost:5000").buildClient();
    }
}
`,
    },
    {
      name: 'a verifier and a trust manager that look',
      language: 'java',
      code: `import java.net.URL;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

class Moderator {
    HttpsURLConnection open(X509TrustManager platform) throws Exception {
        TrustManager[] own = { new X509TrustManager() {
            public X509Certificate[] getAcceptedIssuers() { return platform.getAcceptedIssuers(); }
            public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException { platform.checkClientTrusted(chain, type); }
            public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException { platform.checkServerTrusted(chain, type); }
        } };
        SSLContext context = SSLContext.getInstance("TLSv1.2");
        context.init(null, own, null);
        HttpsURLConnection connection = (HttpsURLConnection) new URL(${url}).openConnection();
        connection.setSSLSocketFactory(context.getSocketFactory());
        connection.setHostnameVerifier((host, session) -> host.endsWith(".azure.com"));
        return connection;
    }
}
`,
    },
    {
      name: 'a builder whose client goes elsewhere',
      language: 'java',
      code: `import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.springframework.web.client.RestTemplate;

class Moderator {
    Object metrics() throws Exception {
        OkHttpClient inside = new OkHttpClient.Builder().hostnameVerifier((host, session) -> true).build();
        return metrics.collect(inside);
    }

    String check(RestTemplate rest, String text) {
        return rest.postForObject(${url}, text, String.class);
    }
}
`,
    },
  ],
};
