package dev.touchline.leaderboard.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** The one place where an error becomes an answer: a problem document under {@code /api}, a friendly page elsewhere. */
class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance problem(int status, String title, String detail);
    }

    @ServerExceptionMapper
    public Response refused(WebApplicationException refused, UriInfo uri) {
        Response.StatusType status = refused.getResponse().getStatusInfo();
        String message = refused.getMessage();
        String detail = message == null || message.startsWith("HTTP ") ? "This address has nothing to show." : message;
        String parameter = refused instanceof WrongParameter wrong ? wrong.parameter() : null;
        Response answer = answer(status.getStatusCode(), status.getReasonPhrase(), detail, uri, parameter);
        Object challenge = refused.getResponse().getHeaders().getFirst(HttpHeaders.WWW_AUTHENTICATE);
        return challenge == null
                ? answer
                : Response.fromResponse(answer)
                        .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                        .build();
    }

    @ServerExceptionMapper
    public Response failed(RuntimeException failure, UriInfo uri) {
        LOG.errorf(failure, "%s failed", uri.getPath());
        return answer(
                500,
                "Internal Server Error",
                "Something went wrong on our side; it is in the server's log.",
                uri,
                null);
    }

    private static Response answer(int status, String title, String detail, UriInfo uri, @Nullable String parameter) {
        Response.ResponseBuilder answer = Response.status(status);
        String path = uri.getPath();
        if (path.startsWith("/api/")) {
            Problem problem = new Problem("about:blank", title, status, detail, path, parameter);
            return answer.type(Problem.MEDIA_TYPE).entity(problem).build();
        }
        String page = Templates.problem(status, title, detail).render();
        return answer.type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .entity(page)
                .build();
    }
}
