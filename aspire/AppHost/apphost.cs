#:sdk Aspire.AppHost.Sdk@13.5.0
#:package Aspire.Hosting.SqlServer@13.5.0
#:package Aspire.Hosting.RabbitMQ@13.5.0
#:package Aspire.Hosting.Docker@13.5.0
#:package Aspire.Hosting.Kubernetes@13.5.0-preview.1.26417.10
#:project ../../services/Membership/Membership.csproj
#:project ../../services/Sessions/Sessions.csproj
#:project ../../services/LearningLog/LearningLog.csproj
#:project ../../services/Assessment/Assessment.csproj
#:project ../../gateway/Gateway.csproj
#:project ../../src/Web/Web.csproj
#:property UserSecretsId=livingnetworks-apphost

// The whole system on one screen: infrastructure, services, gateway, dashboard.
var builder = DistributedApplication.CreateBuilder(args);

// One environment to publish for: aspire publish, or aspire publish -- --target kubernetes. While it runs here, neither is there.
if (builder.Configuration["target"] == "kubernetes") builder.AddKubernetesEnvironment("kubernetes");
else builder.AddDockerComposeEnvironment("compose");

// Where people open the platform: letters and organisations' sign-in lead there.
var webAddress = builder.AddParameter("web-address", "http://localhost:5080", publishValueAsDefault: true);
var sqlPassword = builder.AddParameter("sql-password", secret: true);
var sql = builder.AddSqlServer("sql", sqlPassword).WithDataVolume();
var membershipDb = sql.AddDatabase("MembershipDb", "Membership");
var sessionsDb = sql.AddDatabase("SessionsDb", "Sessions");
var learningLogDb = sql.AddDatabase("LearningLogDb", "LearningLog");
var assessmentDb = sql.AddDatabase("AssessmentDb", "Assessment");
var answersDb = sql.AddDatabase("AnswersDb", "Answers"); // answers stand apart from identity: decision 10

var rabbitUser = builder.AddParameter("rabbit-user", "platform");
var rabbitPassword = builder.AddParameter("rabbit-password", secret: true);
var messaging = builder.AddRabbitMQ("messaging", rabbitUser, rabbitPassword).WithManagementPlugin().WithDataVolume();

// A broker drops what nobody's queue is bound to: the first events wait until every service has made its own.
const string everyQueue = "membership,sessions,learninglog,assessment";

var membership = builder.AddProject<Projects.Membership>("membership", "http")
    .WithReference(membershipDb).WaitFor(membershipDb)
    .WithReference(messaging).WaitFor(messaging)
    .WithEnvironment("Identity__WebAddress", webAddress)
    .WithEnvironment("Database__MigrateOnStart", "true")
    .WithEnvironment("Messaging__WaitFor", everyQueue)
    .WithHttpHealthCheck("/health");

var sessions = builder.AddProject<Projects.Sessions>("sessions", "http")
    .WithReference(sessionsDb).WaitFor(sessionsDb)
    .WithReference(messaging).WaitFor(messaging)
    .WithReference(membership)
    .WithEnvironment("Database__MigrateOnStart", "true")
    .WithEnvironment("Messaging__WaitFor", everyQueue)
    .WithHttpHealthCheck("/health");

var learningLog = builder.AddProject<Projects.LearningLog>("learninglog", "http")
    .WithReference(learningLogDb).WaitFor(learningLogDb)
    .WithReference(messaging).WaitFor(messaging)
    .WithReference(membership)
    .WithEnvironment("Database__MigrateOnStart", "true")
    .WithEnvironment("Messaging__WaitFor", everyQueue)
    .WithHttpHealthCheck("/health");

var assessment = builder.AddProject<Projects.Assessment>("assessment", "http")
    .WithReference(assessmentDb).WaitFor(assessmentDb)
    .WithReference(answersDb).WaitFor(answersDb)
    .WithReference(messaging).WaitFor(messaging)
    .WithReference(membership)
    .WithEnvironment("Database__MigrateOnStart", "true")
    .WithEnvironment("Messaging__WaitFor", everyQueue)
    .WithHttpHealthCheck("/health");

var web = builder.AddProject<Projects.Web>("web", "http")
    .WithHttpHealthCheck("/health");

var gateway = builder.AddProject<Projects.Gateway>("gateway", "http")
    .WithReference(membership).WaitFor(membership)
    .WithReference(sessions).WaitFor(sessions)
    .WithReference(learningLog).WaitFor(learningLog)
    .WithReference(assessment).WaitFor(assessment)
    .WithReference(web).WaitFor(web)
    .WithReference(messaging) // subscriptions hear the events of the services
    .WithExternalHttpEndpoints()
    .WithHttpHealthCheck("/health");

web.WithReference(gateway);

builder.Build().Run();
