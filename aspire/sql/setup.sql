-- A database and a login for each store; a login reads and writes in its own database and knows no other. Run again, it only sets passwords;
-- after a restore onto another server it gives each user its login back.
-- sqlcmd takes the passwords from the environment. Migrations run as the administrator, so the services need no right to change tables.

IF DB_ID(N'Membership') IS NULL CREATE DATABASE [Membership];
GO
-- Readers do not wait for writers; what is read is what was saved.
IF (SELECT is_read_committed_snapshot_on FROM sys.databases WHERE name = N'Membership') = 0
    ALTER DATABASE [Membership] SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE;
GO
IF SUSER_ID(N'membership') IS NULL CREATE LOGIN [membership] WITH PASSWORD = N'$(MEMBERSHIP_SQL_PASSWORD)';
ELSE ALTER LOGIN [membership] WITH PASSWORD = N'$(MEMBERSHIP_SQL_PASSWORD)';
GO
USE [Membership];
IF DATABASE_PRINCIPAL_ID(N'membership') IS NULL CREATE USER [membership] FOR LOGIN [membership];
ELSE ALTER USER [membership] WITH LOGIN = [membership];
ALTER ROLE db_datareader ADD MEMBER [membership];
ALTER ROLE db_datawriter ADD MEMBER [membership];
GO

IF DB_ID(N'Sessions') IS NULL CREATE DATABASE [Sessions];
GO
-- Readers do not wait for writers; what is read is what was saved.
IF (SELECT is_read_committed_snapshot_on FROM sys.databases WHERE name = N'Sessions') = 0
    ALTER DATABASE [Sessions] SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE;
GO
IF SUSER_ID(N'sessions') IS NULL CREATE LOGIN [sessions] WITH PASSWORD = N'$(SESSIONS_SQL_PASSWORD)';
ELSE ALTER LOGIN [sessions] WITH PASSWORD = N'$(SESSIONS_SQL_PASSWORD)';
GO
USE [Sessions];
IF DATABASE_PRINCIPAL_ID(N'sessions') IS NULL CREATE USER [sessions] FOR LOGIN [sessions];
ELSE ALTER USER [sessions] WITH LOGIN = [sessions];
ALTER ROLE db_datareader ADD MEMBER [sessions];
ALTER ROLE db_datawriter ADD MEMBER [sessions];
GO

IF DB_ID(N'LearningLog') IS NULL CREATE DATABASE [LearningLog];
GO
-- Readers do not wait for writers; what is read is what was saved.
IF (SELECT is_read_committed_snapshot_on FROM sys.databases WHERE name = N'LearningLog') = 0
    ALTER DATABASE [LearningLog] SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE;
GO
IF SUSER_ID(N'learninglog') IS NULL CREATE LOGIN [learninglog] WITH PASSWORD = N'$(LEARNINGLOG_SQL_PASSWORD)';
ELSE ALTER LOGIN [learninglog] WITH PASSWORD = N'$(LEARNINGLOG_SQL_PASSWORD)';
GO
USE [LearningLog];
IF DATABASE_PRINCIPAL_ID(N'learninglog') IS NULL CREATE USER [learninglog] FOR LOGIN [learninglog];
ELSE ALTER USER [learninglog] WITH LOGIN = [learninglog];
ALTER ROLE db_datareader ADD MEMBER [learninglog];
ALTER ROLE db_datawriter ADD MEMBER [learninglog];
GO

IF DB_ID(N'Assessment') IS NULL CREATE DATABASE [Assessment];
GO
-- Readers do not wait for writers; what is read is what was saved.
IF (SELECT is_read_committed_snapshot_on FROM sys.databases WHERE name = N'Assessment') = 0
    ALTER DATABASE [Assessment] SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE;
GO
IF SUSER_ID(N'assessment') IS NULL CREATE LOGIN [assessment] WITH PASSWORD = N'$(ASSESSMENT_SQL_PASSWORD)';
ELSE ALTER LOGIN [assessment] WITH PASSWORD = N'$(ASSESSMENT_SQL_PASSWORD)';
GO
USE [Assessment];
IF DATABASE_PRINCIPAL_ID(N'assessment') IS NULL CREATE USER [assessment] FOR LOGIN [assessment];
ELSE ALTER USER [assessment] WITH LOGIN = [assessment];
ALTER ROLE db_datareader ADD MEMBER [assessment];
ALTER ROLE db_datawriter ADD MEMBER [assessment];
GO

IF DB_ID(N'Answers') IS NULL CREATE DATABASE [Answers];
GO
-- Readers do not wait for writers; what is read is what was saved.
IF (SELECT is_read_committed_snapshot_on FROM sys.databases WHERE name = N'Answers') = 0
    ALTER DATABASE [Answers] SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE;
GO
IF SUSER_ID(N'answers') IS NULL CREATE LOGIN [answers] WITH PASSWORD = N'$(ANSWERS_SQL_PASSWORD)';
ELSE ALTER LOGIN [answers] WITH PASSWORD = N'$(ANSWERS_SQL_PASSWORD)';
GO
USE [Answers];
IF DATABASE_PRINCIPAL_ID(N'answers') IS NULL CREATE USER [answers] FOR LOGIN [answers];
ELSE ALTER USER [answers] WITH LOGIN = [answers];
ALTER ROLE db_datareader ADD MEMBER [answers];
ALTER ROLE db_datawriter ADD MEMBER [answers];
GO
